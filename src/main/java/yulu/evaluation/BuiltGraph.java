package yulu.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.Vocabulary;

/** What the evaluation asks of a graph; the caller holds the read transaction. */
final class BuiltGraph {
  /** The order of an exported file, so that the same graph always gives the same figures. */
  static final Comparator<Node> BY_LINE = Comparator.comparing(NodeFmtLib::strNT);

  private static final List<Node> LABELS =
      List.of(
          Vocabulary.SKOS_PREF_LABEL,
          Vocabulary.SKOS_ALT_LABEL,
          NodeFactory.createURI(Vocabulary.SKOS + "hiddenLabel"),
          Vocabulary.RDFS_LABEL);

  private final DatasetGraph graph;
  private final Map<Node, Set<String>> labels = new HashMap<>();
  private final Map<Node, Set<EntityKind>> kinds = new HashMap<>();

  BuiltGraph(DatasetGraph graph) {
    this.graph = graph;
  }

  /** The document whose source has this hash; the first one if there are copies. */
  Optional<Node> document(String sha256) {
    Node hash = NodeFactory.createLiteralString(sha256);
    return subjects(Vocabulary.SCHEMA_SHA256, hash).stream().min(BY_LINE);
  }

  /** Keys of the names that an entity has in the graph. */
  Set<String> labels(Node entity) {
    return labels.computeIfAbsent(entity, this::readLabels);
  }

  /** What an entity counts as; empty for things that are no entities. */
  Set<EntityKind> kinds(Node entity) {
    return kinds.computeIfAbsent(entity, this::readKinds);
  }

  boolean isClaim(Node node) {
    return says(node, Vocabulary.RDF_TYPE, Vocabulary.CLAIM);
  }

  boolean says(Node subject, Node predicate, Node object) {
    return graph.contains(Node.ANY, subject, predicate, object);
  }

  /** One for each graph that says it. */
  List<Node> objects(Node subject, Node predicate) {
    return Iter.toList(
        Iter.map(graph.find(Node.ANY, subject, predicate, Node.ANY), Quad::getObject));
  }

  /** Each one once. */
  Set<Node> subjects(Node predicate, Node object) {
    return Iter.toSet(
        Iter.map(graph.find(Node.ANY, Node.ANY, predicate, object), Quad::getSubject));
  }

  private Set<String> readLabels(Node entity) {
    Set<String> keys = new HashSet<>();
    for (Node predicate : LABELS) {
      for (Node label : objects(entity, predicate)) {
        if (label.isLiteral()) {
          keys.add(NameKey.of(label.getLiteralLexicalForm()));
        }
      }
    }
    return keys;
  }

  private Set<EntityKind> readKinds(Node entity) {
    Set<EntityKind> found = new TreeSet<>();
    for (Node type : objects(entity, Vocabulary.RDF_TYPE)) {
      if (type.isURI()) {
        EntityKind.ofClass(type.getURI()).ifPresent(found::add);
      }
    }
    return found;
  }
}
