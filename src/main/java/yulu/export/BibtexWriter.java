package yulu.export;

import static yulu.rdf.Vocabulary.*;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;
import yulu.text.Language;
import yulu.text.WordList;

/**
 * BibTeX of papers, in UTF-8: all that the graph knows, or those that selected claims and relations
 * name. Chinese stays as it is (biber, or BibTeX with XeLaTeX or LuaLaTeX).
 */
final class BibtexWriter implements GraphWriter {
  private static final String ARXIV = "https://arxiv.org/abs/";
  private static final Map<Integer, String> TEX = tex();

  private final Labels labels;
  private final Credits credits;
  private final Set<String> meetings;

  BibtexWriter(Credits credits) {
    this.labels = new Labels(Language.EN);
    this.credits = credits;
    this.meetings = WordList.read("meetings.txt");
  }

  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    Writer bib = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    bib.write("% " + credits.inWords().replaceAll("\\s+", " ").replace('@', ' ') + "\n");
    for (Node paper : papers(excerpt)) {
      excerpt.checkpoint().pass();
      bib.write(entry(paper, excerpt.about(paper), excerpt));
    }
    bib.flush();
  }

  private static Iterable<Node> papers(Excerpt excerpt) throws IOException {
    Map<String, Node> papers = new TreeMap<>();
    if (excerpt.isWhole()) {
      excerpt
          .view()
          .getUnionGraph()
          .find(Node.ANY, RDF_TYPE, PAPER)
          .mapWith(Triple::getSubject)
          .forEach(p -> papers.put(p.toString(), p));
      return papers.values();
    }
    excerpt.claims(claim -> claim.about().forEach(a -> papers.put(a.toString(), a)));
    excerpt.relations(relation -> relation.ends().forEach(e -> papers.put(e.toString(), e)));
    papers.values().removeIf(iri -> !excerpt.about(iri).is(Vocabulary.PAPER));
    return papers.values();
  }

  private String entry(Node iri, Facts paper, Excerpt excerpt) {
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<String> arxiv =
        paper.iris(SCHEMA_SAME_AS).stream()
            .map(Node::getURI)
            .filter(a -> a.startsWith(ARXIV))
            .map(a -> a.substring(ARXIV.length()))
            .findFirst();
    Optional<String> venue = paper.text(SCHEMA_IS_PART_OF).filter(v -> !v.equals("arXiv"));
    String type = "misc";
    put(fields, "author", Optional.of(authors(paper, excerpt)));
    fields.put("title", "{" + escaped(labels.of(iri, paper)) + "}");
    if (venue.isPresent()) {
      boolean meeting = meetings.contains(venue.get().split(" ")[0]);
      type = meeting ? "inproceedings" : "article";
      fields.put(meeting ? "booktitle" : "journal", escaped(venue.get()));
    }
    put(fields, "year", paper.text(SCHEMA_DATE_PUBLISHED));
    put(fields, "doi", paper.text(BIBO_DOI).map(BibtexWriter::verbatim));
    arxiv.ifPresent(
        id -> {
          fields.put("eprint", verbatim(id));
          fields.put("archiveprefix", "arXiv");
        });
    put(fields, "url", paper.iri(SCHEMA_URL).map(u -> verbatim(u.getURI())));
    Labels.chinese(paper)
        .filter(zh -> !zh.equals(labels.of(iri, paper)))
        .ifPresent(zh -> fields.put("titleaddon", escaped(zh)));
    return text(type, key(iri), fields);
  }

  private static String text(String type, String key, Map<String, String> fields) {
    StringBuilder entry = new StringBuilder("\n@").append(type).append('{').append(key);
    fields.forEach(
        (name, value) ->
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}'));
    return entry.append("\n}\n").toString();
  }

  /** In the order in which the paper names them, where it is known. */
  private String authors(Facts paper, Excerpt excerpt) {
    List<String> names = new ArrayList<>();
    Optional<String> credit = paper.text(SCHEMA_CREDIT_TEXT);
    if (credit.isPresent()) {
      names.addAll(List.of(credit.get().split(";\\s*")));
    } else {
      for (Node author : paper.all(SCHEMA_AUTHOR)) {
        names.add(
            author.isLiteral()
                ? author.getLiteralLexicalForm()
                : labels.of(author, excerpt.about(author)));
      }
    }
    return String.join(" and ", names.stream().map(BibtexWriter::name).toList());
  }

  /** BibTeX would take such a name apart. */
  private static String name(String name) {
    String escaped = escaped(name.strip());
    boolean parted = escaped.contains(",") || escaped.matches("(?i).*\\sand\\s.*");
    return parted ? "{" + escaped + "}" : escaped;
  }

  /** The end of the IRI, in the letters that every BibTeX takes; another for each paper. */
  private static String key(Node iri) {
    String path = iri.getURI();
    StringBuilder key = new StringBuilder();
    path.substring(path.lastIndexOf('/') + 1)
        .codePoints()
        .forEach(
            c -> {
              if ((c >= 'a' && c <= 'z')
                  || (c >= 'A' && c <= 'Z')
                  || (c >= '0' && c <= '9')
                  || c == '-'
                  || c == '.') {
                key.appendCodePoint(c);
              } else {
                key.append('_').append(Integer.toHexString(c));
              }
            });
    return key.toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.replaceAll("[\\s\\p{Cc}]+", " ")
        .codePoints()
        .forEach(
            c -> {
              String tex = TEX.get(c);
              if (tex == null) {
                out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
              } else {
                out.append(tex);
              }
            });
    return out.toString();
  }

  /** Of addresses and numbers; what would end the field is percent-encoded. */
  private static String verbatim(String text) {
    return text.replace("{", "%7B")
        .replace("}", "%7D")
        .replace("\\", "%5C")
        .replaceAll("[\\s\\p{Cc}]+", "");
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.filter(v -> !v.isBlank()).ifPresent(v -> fields.put(name, v));
  }

  /** Braces must balance in BibTeX even where TeX would not mind. */
  private static Map<Integer, String> tex() {
    Map<Integer, String> tex = new LinkedHashMap<>();
    "&%$#_".codePoints().forEach(c -> tex.put(c, "\\" + Character.toString(c)));
    tex.put((int) '\\', "\\textbackslash{}");
    tex.put((int) '{', "\\textbraceleft{}");
    tex.put((int) '}', "\\textbraceright{}");
    tex.put((int) '~', "\\textasciitilde{}");
    tex.put((int) '^', "\\textasciicircum{}");
    return tex;
  }
}
