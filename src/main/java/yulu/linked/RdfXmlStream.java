package yulu.linked;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;
import yulu.rdf.Vocabulary;

/**
 * RDF/XML, subject by subject. A character that XML cannot hold at all becomes U+FFFD.
 *
 * <p>A predicate that cannot be cut into a namespace and an XML name has no place in RDF/XML; no
 * vocabulary of the graph has one.
 */
final class RdfXmlStream extends StreamRDFBase {
  private static final String STRING = Vocabulary.XSD + "string";

  private final Writer out;
  private final Map<String, String> byNamespace = new HashMap<>();
  private @Nullable Node subject;

  RdfXmlStream(OutputStream out, Map<String, String> prefixes) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Map<String, String> declared = new HashMap<>(prefixes);
    declared.put("rdf", Vocabulary.RDF);
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    declared.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> {
              byNamespace.put(e.getValue(), e.getKey());
              write("\n    xmlns:" + e.getKey() + "=\"" + escape(e.getValue()) + "\"");
            });
    write(">\n");
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      endSubject();
      subject = triple.getSubject();
      write("  <rdf:Description " + reference("about", subject) + ">\n");
    }
    String predicate = triple.getPredicate().getURI();
    int cut = Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1;
    String prefix = byNamespace.get(predicate.substring(0, cut));
    String name = (prefix == null ? "ns" : prefix) + ":" + predicate.substring(cut);
    String declaration =
        prefix == null ? " xmlns:ns=\"" + escape(predicate.substring(0, cut)) + "\"" : "";
    write("    <" + name + declaration + value(triple.getObject(), name) + "\n");
  }

  @Override
  public void finish() {
    endSubject();
    write("</rdf:RDF>\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endSubject() {
    if (subject != null) {
      write("  </rdf:Description>\n");
    }
  }

  private static String value(Node object, String name) {
    if (!object.isLiteral()) {
      return " " + reference("resource", object) + "/>";
    }
    String kind = "";
    if (!object.getLiteralLanguage().isEmpty()) {
      kind = " xml:lang=\"" + escape(object.getLiteralLanguage()) + "\"";
    } else if (!object.getLiteralDatatypeURI().equals(STRING)) {
      kind = " rdf:datatype=\"" + escape(object.getLiteralDatatypeURI()) + "\"";
    }
    return kind + ">" + escape(object.getLiteralLexicalForm()) + "</" + name + ">";
  }

  private static String reference(String attribute, Node node) {
    return node.isBlank()
        ? "rdf:nodeID=\"b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "_") + "\""
        : "rdf:" + attribute + "=\"" + escape(node.getURI()) + "\"";
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append("&#13;");
                default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
