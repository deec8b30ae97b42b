package yulu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;
import yulu.rdf.Vocabulary;
import yulu.rdf.VocabularyQuads;

/** The sample document with its vocabulary, and names that want to break files. */
final class SmallGraph {
  static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);

  /** Quotes, marks of every language that is written here, a pair of surrogates, right to left. */
  static final String HOSTILE =
      "\"q\" 'a' <b>&amp; & \\n \\ {x} %#$ ~^_ ,; ]]> --> 😀 \u202E\u05D0\u05D1\u202C @x |";

  /** Line breaks, and what XML and DOT cannot hold. */
  static final String CONTROLS = "a\nb\r\nc\td\u0001e\u001Bf\uFFFEg";

  private SmallGraph() {}

  static DatasetGraph sample() {
    DatasetGraph data = DatasetGraphFactory.create();
    new VocabularyQuads(MINTER).of(Samples.LEXICON).forEach(data::add);
    new DocumentQuads(MINTER, true).of(Samples.graph()).forEach(data::add);
    return data;
  }

  /** A person, a concept and a claim that are called so, and the claim of the sample's document. */
  static DatasetGraph hostile(String text) {
    DatasetGraph data = sample();
    Node graph = iri("document/hostile");
    Node claim = iri("claim/hostile/1");
    Node person = iri("person/%22%3E");
    Node concept = iri("concept/恶意_x");
    for (Node thing : List.of(person, concept)) {
      data.add(graph, thing, Vocabulary.SKOS_PREF_LABEL, NodeFactory.createLiteralLang(text, "en"));
    }
    data.add(graph, person, Vocabulary.RDF_TYPE, Vocabulary.PERSON);
    data.add(graph, concept, Vocabulary.RDF_TYPE, Vocabulary.CONCEPT);
    claim(data, graph, claim, text, person, concept, "2024");
    Node paper = iri("paper/恶意_x");
    data.add(graph, paper, Vocabulary.RDF_TYPE, Vocabulary.PAPER);
    data.add(graph, paper, Vocabulary.DCTERMS_TITLE, NodeFactory.createLiteralLang(text, "en"));
    data.add(
        graph, paper, Vocabulary.SCHEMA_CREDIT_TEXT, NodeFactory.createLiteralString("A " + text));
    return data;
  }

  static void claim(
      DatasetGraph data, Node graph, Node claim, String text, Node who, Node about, String date) {
    Node span = NodeFactory.createURI(graph.getURI() + "#char=0,1");
    data.add(graph, claim, Vocabulary.RDF_TYPE, Vocabulary.CLAIM);
    data.add(graph, claim, Vocabulary.SCHEMA_TEXT, NodeFactory.createLiteralLang(text, "en"));
    data.add(graph, claim, Vocabulary.CLAIMANT, who);
    data.add(graph, claim, Vocabulary.SCHEMA_ABOUT, about);
    data.add(graph, claim, Vocabulary.PROV_WAS_DERIVED_FROM, graph);
    data.add(graph, claim, Vocabulary.EVIDENCE, span);
    data.add(graph, claim, Vocabulary.MODALITY, Vocabulary.PREDICTED);
    data.add(graph, claim, Vocabulary.ATTRIBUTION, Vocabulary.SPEAKER);
    data.add(graph, claim, Vocabulary.CONFIDENCE, number("0.0", XSDDatatype.XSDdecimal));
    if (!date.isEmpty()) {
      data.add(graph, claim, Vocabulary.DCTERMS_DATE, number(date, XSDDatatype.XSDgYear));
    }
    data.add(graph, span, Vocabulary.NIF_REFERENCE_CONTEXT, graph);
    data.add(graph, span, Vocabulary.NIF_ANCHOR_OF, NodeFactory.createLiteralString(text));
    data.add(graph, span, Vocabulary.NIF_BEGIN_INDEX, number("0", XSDDatatype.XSDinteger));
    data.add(graph, span, Vocabulary.NIF_END_INDEX, number("1", XSDDatatype.XSDinteger));
  }

  static Node iri(String path) {
    return NodeFactory.createURI(MINTER.base() + path);
  }

  static byte[] bytes(Export export, DatasetGraph data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(data, out, Checkpoint.NONE);
    return out.toByteArray();
  }

  static String text(Export export, DatasetGraph data) throws IOException {
    return new String(bytes(export, data), StandardCharsets.UTF_8);
  }

  static long count(DatasetGraph data, Node type) {
    return data.stream(Node.ANY, Node.ANY, Vocabulary.RDF_TYPE, type)
        .map(Quad::getSubject)
        .distinct()
        .count();
  }

  private static Node number(String digits, XSDDatatype type) {
    return NodeFactory.createLiteralDT(digits, type);
  }
}
