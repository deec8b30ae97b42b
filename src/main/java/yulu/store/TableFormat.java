package yulu.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The result formats of SPARQL 1.1 for a table. */
public enum TableFormat {
  /** SPARQL 1.1 Query Results CSV: plain values. */
  CSV {
    @Override
    public void write(QueryTable table, Writer out) throws IOException {
      line(table.columns(), ",", "\r\n", out);
      for (List<Term> row : table.rows()) {
        line(row.stream().map(t -> quoted(t.value())).toList(), ",", "\r\n", out);
      }
      out.flush();
    }
  },
  /** SPARQL 1.1 Query Results TSV: values as Turtle writes them. */
  TSV {
    @Override
    public void write(QueryTable table, Writer out) throws IOException {
      line(table.columns().stream().map(c -> "?" + c).toList(), "\t", "\n", out);
      for (List<Term> row : table.rows()) {
        line(row.stream().map(TableFormat::turtle).toList(), "\t", "\n", out);
      }
      out.flush();
    }
  },
  /** SPARQL 1.1 Query Results JSON. */
  JSON {
    @Override
    public void write(QueryTable table, Writer out) throws IOException {
      JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart("head");
      json.writeArrayFieldStart("vars");
      for (String column : table.columns()) {
        json.writeString(column);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeObjectFieldStart("results");
      json.writeArrayFieldStart("bindings");
      for (List<Term> row : table.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          if (row.get(i).kind() != Term.Kind.NONE) {
            json.writeObjectFieldStart(table.columns().get(i));
            term(row.get(i), json);
            json.writeEndObject();
          }
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.flush();
      out.write('\n');
      out.flush();
    }
  };

  /** Writes the whole table and flushes, but does not close. */
  public abstract void write(QueryTable table, Writer out) throws IOException;

  private static void line(List<String> cells, String between, String end, Writer out)
      throws IOException {
    out.write(String.join(between, cells));
    out.write(end);
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String turtle(Term term) {
    return switch (term.kind()) {
      case NONE -> "";
      case IRI -> "<" + term.value() + ">";
      case BLANK -> "_:" + term.value();
      case LITERAL -> {
        String text =
            '"'
                + term.value()
                    .replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r")
                    .replace("\t", "\\t")
                + '"';
        if (!term.language().isEmpty()) {
          yield text + "@" + term.language();
        }
        yield term.datatype().isEmpty() ? text : text + "^^<" + term.datatype() + ">";
      }
    };
  }

  private static void term(Term term, JsonGenerator json) throws IOException {
    String type =
        switch (term.kind()) {
          case IRI -> "uri";
          case BLANK -> "bnode";
          case LITERAL, NONE -> "literal";
        };
    json.writeStringField("type", type);
    json.writeStringField("value", term.value());
    if (!term.language().isEmpty()) {
      json.writeStringField("xml:lang", term.language());
    } else if (!term.datatype().isEmpty()) {
      json.writeStringField("datatype", term.datatype());
    }
  }
}
