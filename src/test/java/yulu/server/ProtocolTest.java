package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The exchanges of {@code protocol.traces}, in their order. */
class ProtocolTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    List<Quad> letters = new ArrayList<>();
    for (String name : List.of("one", "two", "three")) {
      Node graph = NodeFactory.createURI("http://example.org/" + name);
      Node letter = NodeFactory.createURI("http://example.org/Letter");
      letters.add(Quad.create(graph, graph, RDF.type.asNode(), letter));
    }
    server = new RunningServer(RunningServer.store(letters), Limits.STANDARD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> everyExchangeGoesAsItIsWritten() throws Exception {
    String file = "/yulu/server/protocol.traces";
    try (var in = ProtocolTest.class.getResourceAsStream(file)) {
      List<Trace> traces = Trace.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertTrue(traces.size() > 40, "traces: " + traces.size());
      return traces.stream().map(t -> DynamicTest.dynamicTest(t.name, () -> run(t)));
    }
  }

  private static void run(Trace trace) {
    BodyPublisher body =
        trace.body.isEmpty()
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(trace.body.getBytes(trace.charset));
    HttpResponse<String> answer =
        server.send(
            server
                .request(trace.path.toString(), trace.headers.toArray(String[]::new))
                .method(trace.method, body));
    String[] expected = trace.expected.split(" contains ", 2);
    String[] words = expected[0].split(" ");
    String status = Integer.toString(answer.statusCode());
    assertTrue(status.matches(words[0].replace("x", "\\d")), status + " " + answer.body());
    check(words, answer);
    if (expected.length > 1) {
      assertTrue(answer.body().contains(expected[1]), answer.body());
    }
    for (String header : trace.expectedHeaders) {
      String[] pair = header.split(": ", 2);
      String value = answer.headers().firstValue(pair[0]).orElse("");
      assertTrue(value.contains(pair[1]), header + ", not " + value);
    }
  }

  private static void check(String[] words, HttpResponse<String> answer) {
    switch (words[1]) {
      case "boolean" -> assertEquals(Boolean.valueOf(words[2]), bool(answer), answer.body());
      case "tabular" -> assertEquals(List.of("one"), columns(answer));
      case "rdf" -> assertTrue(triples(answer) > 0, answer.body());
      case "empty" -> assertEquals("", answer.body());
      case "any" -> assertTrue(!answer.body().isBlank(), "no word of why");
      default -> throw new IllegalStateException("no such kind: " + words[1]);
    }
  }

  private static boolean bool(HttpResponse<String> answer) {
    return ResultSetMgr.readBoolean(stream(answer), resultLanguage(answer));
  }

  private static List<String> columns(HttpResponse<String> answer) {
    return ResultSetMgr.read(stream(answer), resultLanguage(answer)).getResultVars();
  }

  private static long triples(HttpResponse<String> answer) {
    Lang language = RDFLanguages.contentTypeToLang(type(answer));
    return RDFParser.source(stream(answer)).lang(language).toGraph().size();
  }

  private static Lang resultLanguage(HttpResponse<String> answer) {
    return switch (type(answer)) {
      case "application/sparql-results+xml" -> ResultSetLang.RS_XML;
      case "text/csv" -> ResultSetLang.RS_CSV;
      case "text/tab-separated-values" -> ResultSetLang.RS_TSV;
      default -> ResultSetLang.RS_JSON;
    };
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
  }

  private static ByteArrayInputStream stream(HttpResponse<String> answer) {
    return new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8));
  }
}
