package yulu.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.solver.SolverLibTDB;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** How often each property occurs, for TDB2 to order joins by; read when a store is opened. */
final class OptimizerStatistics {
  private OptimizerStatistics() {}

  /** Counts the union of the named graphs; must be called in a read transaction. */
  static void write(DatasetGraph database) {
    DatasetGraphTDB tdb = TDBInternal.requireStorage(database);
    NodeTupleTable quads = tdb.getQuadTable().getNodeTupleTable();
    StatsCollectorNodeId counts = new StatsCollectorNodeId(quads.getNodeTable());
    Iterator<Tuple<NodeId>> all = SolverLibTDB.unionGraph(quads);
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      counts.record(quad.get(0), quad.get(1), quad.get(2), quad.get(3));
    }
    Path file = Path.of(tdb.getLocation().getPath("stats.opt"));
    Path written = file.resolveSibling("stats.opt.new");
    try {
      try (OutputStream out = Files.newOutputStream(written)) {
        Stats.write(out, counts.results());
      }
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw StoreException.of("cannot write the statistics", file, e);
    }
  }
}
