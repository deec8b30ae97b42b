package yulu.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes nodes and edges in one format. */
interface ViewWriter {
  void write(GraphView graph, Credits credits, OutputStream out) throws IOException;
}
