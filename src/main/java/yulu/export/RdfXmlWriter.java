package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.jspecify.annotations.Nullable;
import yulu.rdf.Vocabulary;

/**
 * RDF/XML: all graphs as one, a description a subject. Jena's own writers hold the whole graph in
 * memory.
 */
final class RdfXmlWriter implements GraphWriter {
  private final Credits credits;

  RdfXmlWriter(Credits credits) {
    this.credits = credits;
  }

  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.comment(credits.inWords()).open("rdf:RDF");
    for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
      xml.attributes("xmlns:" + prefix.getKey(), prefix.getValue());
    }
    Descriptions descriptions = new Descriptions(xml, excerpt.checkpoint());
    try {
      SortedTriples.forEach(new Union(excerpt.graphs()).triples(), descriptions::add);
      descriptions.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    xml.close().end();
  }

  /** Opens a description when another subject comes. */
  private static final class Descriptions {
    private final Xml xml;
    private final Checkpoint checkpoint;
    private @Nullable Node subject;

    Descriptions(Xml xml, Checkpoint checkpoint) {
      this.xml = xml;
      this.checkpoint = checkpoint;
    }

    void add(Triple triple) {
      checkpoint.pass();
      try {
        if (!triple.getSubject().equals(subject)) {
          finish();
          subject = triple.getSubject();
          xml.open("rdf:Description", idOf(subject, "rdf:about"), id(subject));
        }
        property(triple.getPredicate().getURI(), triple.getObject());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void finish() throws IOException {
      if (subject != null) {
        xml.close();
        subject = null;
      }
    }

    private void property(String iri, Node value) throws IOException {
      int cut = Util.splitNamespaceXML(iri);
      String namespace = iri.substring(0, cut);
      String local = iri.substring(cut);
      if (local.isEmpty()) {
        throw new IOException("XML has no name for the property " + iri);
      }
      String prefix = prefix(namespace);
      String[] declared = prefix.isEmpty() ? new String[] {"xmlns:p", namespace} : new String[] {};
      value((prefix.isEmpty() ? "p" : prefix) + ":" + local, value, declared);
    }

    private void value(String name, Node value, String[] declared) throws IOException {
      if (!value.isLiteral()) {
        xml.empty(name, with(declared, idOf(value, "rdf:resource"), id(value)));
      } else if (!value.getLiteralLanguage().isEmpty()) {
        xml.text(
            name,
            value.getLiteralLexicalForm(),
            with(declared, "xml:lang", value.getLiteralLanguage()));
      } else if (value.getLiteralDatatypeURI().equals(Vocabulary.XSD + "string")) {
        xml.text(name, value.getLiteralLexicalForm(), declared);
      } else {
        xml.text(
            name,
            value.getLiteralLexicalForm(),
            with(declared, "rdf:datatype", value.getLiteralDatatypeURI()));
      }
    }

    private static String[] with(String[] declared, String name, String value) {
      return declared.length == 0
          ? new String[] {name, value}
          : new String[] {declared[0], declared[1], name, value};
    }

    private static String idOf(Node node, String forIris) {
      return node.isBlank() ? "rdf:nodeID" : forIris;
    }

    private static String id(Node node) {
      return node.isBlank()
          ? "b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "_")
          : node.getURI();
    }

    private static String prefix(String namespace) {
      for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
        if (prefix.getValue().equals(namespace)) {
          return prefix.getKey();
        }
      }
      return "";
    }
  }
}
