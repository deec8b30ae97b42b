package yulu.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A query's whole result and how to write it.
 *
 * @param cutAt after how many rows, triples or resources it was cut off; 0 if it is complete
 * @param writer writes it in the format that the client accepts
 */
record QueryResult(int cutAt, Writer writer) {
  /** Response header that is there when, and only when, a result was cut off. */
  static final String CUT_HEADER = "Yulu-Result-Cut-At";

  /** Writes a result by way of Fuseki, which picks the format. */
  interface Writer {
    void write(HttpAction action);
  }

  static QueryResult of(boolean answer) {
    return new QueryResult(0, action -> Responses.doResponseBoolean(action, answer));
  }

  static QueryResult of(RowSet rows, Prologue prologue, int cutAt) {
    return new QueryResult(cutAt, action -> Responses.doResponseResultSet(action, rows, prologue));
  }

  static QueryResult of(Graph graph, int cutAt) {
    return new QueryResult(
        cutAt,
        action -> {
          XmlNames.check(action, graph);
          Responses.doResponseGraph(action, graph);
        });
  }

  void send(HttpAction action) {
    if (cutAt > 0) {
      action.setResponseHeader(CUT_HEADER, Integer.toString(cutAt));
    }
    writer.write(action);
  }
}
