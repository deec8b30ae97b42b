package yulu.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.rdf.Vocabulary;

/**
 * How much is in the graph.
 *
 * @param quads statements, counted in each graph that makes them
 * @param graphs named graphs
 * @param instances number of instances by local name of the class of the ontology, in the order of
 *     the names; every class is there, also with none
 */
public record GraphStatistics(long quads, long graphs, Map<String, Long> instances) {
  private static final Node[] COUNTED = {
    Vocabulary.DOCUMENT,
    Vocabulary.CLAIM,
    Vocabulary.SPAN,
    Vocabulary.ASSERTION,
    Vocabulary.PERSON,
    Vocabulary.ORGANIZATION,
    Vocabulary.CONCEPT,
    Vocabulary.WORK,
    Vocabulary.PAPER,
    Vocabulary.SYSTEM,
    Vocabulary.EVENT,
    Vocabulary.OCCASION,
    Vocabulary.CANDIDATE
  };

  public GraphStatistics {
    instances = Collections.unmodifiableMap(new TreeMap<>(instances));
  }

  /** Instances of the class with this local name. */
  public long of(String localName) {
    return instances.getOrDefault(localName, 0L);
  }

  /** Must be called in a read transaction. */
  static GraphStatistics of(DatasetGraph view) {
    Graph union = view.getUnionGraph();
    Map<String, Long> instances = new TreeMap<>();
    for (Node counted : COUNTED) {
      instances.put(
          counted.getLocalName(), Iter.count(union.find(Node.ANY, Vocabulary.RDF_TYPE, counted)));
    }
    return new GraphStatistics(
        Iter.count(view.find()), Iter.count(view.listGraphNodes()), instances);
  }
}
