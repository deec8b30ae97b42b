package yulu.linked;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/** The terms that a graph of the ontology defines, for people to read. */
public final class OntologyTerms {
  private static final Set<String> PROPERTIES =
      Set.of(
          Vocabulary.OWL + "ObjectProperty",
          Vocabulary.OWL + "DatatypeProperty",
          Vocabulary.RDF + "Property");
  private static final String CLASS = Vocabulary.OWL + "Class";

  private static final Node OBJECT_PROPERTY = term(Vocabulary.OWL, "ObjectProperty");

  private final Graph ontology;

  public OntologyTerms(Graph ontology) {
    this.ontology = ontology;
  }

  /** Classes, then properties, then individuals, each in the order of their names. */
  public List<OntologyTerm> all() {
    List<OntologyTerm> terms = new ArrayList<>();
    ontology
        .find(ANY, term(Vocabulary.RDFS, "isDefinedBy"), ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(subject -> terms.add(term(subject)));
    terms.sort(Comparator.comparing(OntologyTerm::kind).thenComparing(OntologyTerm::iri));
    return terms;
  }

  /** All that the graph says, the ontology itself first, then term by term. */
  public static List<Triple> triples(Graph graph) {
    Node ontology =
        graph
            .find(ANY, Vocabulary.RDF_TYPE, term(Vocabulary.OWL, "Ontology"))
            .mapWith(Triple::getSubject)
            .nextOptional()
            .orElse(ANY);
    return TripleOrder.sorted(graph.find().toList(), ontology);
  }

  private OntologyTerm term(Node subject) {
    OntologyTerm.Kind kind = kind(subject);
    List<Node> parents =
        switch (kind) {
          case CLASS -> objects(subject, term(Vocabulary.RDFS, "subClassOf"));
          case PROPERTY -> objects(subject, term(Vocabulary.RDFS, "subPropertyOf"));
          case INDIVIDUAL -> objects(subject, Vocabulary.RDF_TYPE);
        };
    return new OntologyTerm(
        subject.getURI(),
        kind,
        objects(subject, Vocabulary.RDF_TYPE).contains(OBJECT_PROPERTY),
        texts(subject, Vocabulary.RDFS_LABEL),
        texts(subject, Vocabulary.RDFS_COMMENT),
        parents,
        objects(subject, term(Vocabulary.RDFS, "domain"), schema("domainIncludes")),
        objects(subject, term(Vocabulary.RDFS, "range"), schema("rangeIncludes")),
        alignments(subject));
  }

  private OntologyTerm.Kind kind(Node subject) {
    for (Node type : objects(subject, Vocabulary.RDF_TYPE)) {
      if (type.getURI().equals(CLASS)) {
        return OntologyTerm.Kind.CLASS;
      }
      if (PROPERTIES.contains(type.getURI())) {
        return OntologyTerm.Kind.PROPERTY;
      }
    }
    return OntologyTerm.Kind.INDIVIDUAL;
  }

  private List<Node> alignments(Node subject) {
    return objects(
        subject,
        term(Vocabulary.SKOS, "closeMatch"),
        term(Vocabulary.SKOS, "exactMatch"),
        term(Vocabulary.SKOS, "relatedMatch"),
        term(Vocabulary.OWL, "equivalentClass"),
        term(Vocabulary.OWL, "equivalentProperty"),
        term(Vocabulary.OWL, "inverseOf"));
  }

  private List<Node> objects(Node subject, Node... properties) {
    List<Node> found = new ArrayList<>();
    for (Node property : properties) {
      ontology
          .find(subject, property, ANY)
          .mapWith(Triple::getObject)
          .filterKeep(Node::isURI)
          .forEach(found::add);
    }
    found.sort(Comparator.comparing(Node::getURI));
    return found;
  }

  private Map<String, String> texts(Node subject, Node property) {
    Map<String, String> texts = new HashMap<>();
    ontology
        .find(subject, property, ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .forEach(text -> texts.put(text.getLiteralLanguage(), text.getLiteralLexicalForm()));
    return texts;
  }

  private static Node term(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }

  private static Node schema(String name) {
    return term(Vocabulary.SCHEMA, name);
  }

  /** The only range of a property, if it has one. */
  static Optional<Node> onlyRange(OntologyTerm term) {
    return term.range().size() == 1 ? Optional.of(term.range().get(0)) : Optional.empty();
  }
}
