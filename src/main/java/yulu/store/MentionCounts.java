package yulu.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import yulu.rdf.Vocabulary;

/** How often the documents name each thing: a walk along one index that reads few names. */
final class MentionCounts {
  private MentionCounts() {}

  /** Must be called in a read transaction. */
  static Map<Node, Integer> of(DatasetGraph database) {
    NodeTupleTable quads = TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable();
    NodeTable nodes = quads.getNodeTable();
    NodeId mentions = nodes.getNodeIdForNode(Vocabulary.ITS_TA_IDENT_REF);
    Map<NodeId, Integer> counts = new HashMap<>();
    if (!NodeId.isDoesNotExist(mentions)) {
      Iterator<Tuple<NodeId>> found =
          quads.find(NodeId.NodeIdAny, NodeId.NodeIdAny, mentions, NodeId.NodeIdAny);
      found.forEachRemaining(quad -> counts.merge(quad.get(3), 1, Integer::sum));
    }
    Map<Node, Integer> named = new HashMap<>();
    counts.forEach((id, count) -> named.put(nodes.getNodeForNodeId(id), count));
    return named;
  }
}
