package yulu.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
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

  /** Counts without reading a single name; must be called in a read transaction. */
  static GraphStatistics of(DatasetGraph database) {
    NodeTupleTable quads = TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable();
    NodeTable nodes = quads.getNodeTable();
    NodeId type = nodes.getNodeIdForNode(Vocabulary.RDF_TYPE);
    Map<String, Long> instances = new TreeMap<>();
    for (Node counted : COUNTED) {
      NodeId id = nodes.getNodeIdForNode(counted);
      boolean none = NodeId.isDoesNotExist(type) || NodeId.isDoesNotExist(id);
      instances.put(counted.getLocalName(), none ? 0 : instances(quads, type, id));
    }
    long count = 0;
    long graphs = 0;
    @Nullable NodeId last = null;
    Iterator<Tuple<NodeId>> all = quads.findAll();
    while (all.hasNext()) {
      NodeId graph = all.next().get(0);
      count++;
      graphs += graph.equals(last) ? 0 : 1;
      last = graph;
    }
    return new GraphStatistics(count, graphs, instances);
  }

  /** An instance that several graphs describe counts once; they follow each other in the index. */
  private static long instances(NodeTupleTable quads, NodeId type, NodeId id) {
    Iterator<Tuple<NodeId>> found = quads.find(NodeId.NodeIdAny, NodeId.NodeIdAny, type, id);
    long count = 0;
    @Nullable NodeId last = null;
    while (found.hasNext()) {
      NodeId subject = found.next().get(1);
      if (!subject.equals(last)) {
        count++;
      }
      last = subject;
    }
    return count;
  }
}
