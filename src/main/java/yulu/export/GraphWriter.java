package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes the named graphs of a dataset in one format; the caller holds the transaction. */
interface GraphWriter {
  void write(DatasetGraph view, OutputStream out) throws IOException;
}
