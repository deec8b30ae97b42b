package yulu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.text.YuluException;

/** Pushes into a stock Fuseki. */
class GraphPushTest {
  private static final String BASE = SmallGraph.MINTER.base();
  private static final Node RECORD = SmallGraph.iri("graph/pushed");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
  private final DatasetGraph here = SmallGraph.sample();
  private final Told told = new Told();
  private FusekiServer server = FusekiServer.create().port(0).add("/ds", there).build().start();

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void theTargetHoldsTheSameGraphs() throws IOException {
    push(here, GraphPush.USUAL_BATCH);
    assertEquals(quads(here), quads(there));
    assertEquals(List.of("plan 2 0 0"), told.plans);
  }

  @Test
  void onlyWhatChangedIsSentAgainAndWhatIsGoneIsDeleted() throws IOException {
    push(here, GraphPush.USUAL_BATCH);
    push(here, GraphPush.USUAL_BATCH);
    DatasetGraph changed = SmallGraph.hostile("new");
    changed.removeGraph(SmallGraph.MINTER.vocabularyGraph());
    push(changed, GraphPush.USUAL_BATCH);
    assertEquals(List.of("plan 2 0 0", "plan 0 0 2", "plan 1 1 1"), told.plans);
    assertEquals(quads(changed), quads(there));
  }

  @Test
  void aLargeGraphGoesInBatches() throws IOException {
    push(here, 300);
    assertEquals(quads(here), quads(there));
  }

  @Test
  void aTargetThatWasEmptiedGetsEverythingAgain() throws IOException {
    push(here, GraphPush.USUAL_BATCH);
    there.executeWrite(there::clear);
    push(here, GraphPush.USUAL_BATCH);
    assertEquals(quads(here), quads(there));
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    new GraphPush(target(Optional.empty()), 1000, true, told).push(here, Selection.ALL, BASE);
    assertEquals(List.of("plan 2 0 0"), told.plans);
    assertTrue(there.calculateRead(() -> !there.find().hasNext()));
  }

  @Test
  void aPushThatBrokeOffInAGraphIsTakenUpThere() throws IOException {
    restart(FusekiServer.create().addFilter("/ds/*", new AnswersSo(6, 500)));
    YuluException failure = assertThrows(YuluException.class, () -> push(here, 300));
    assertTrue(failure.what().contains("500"), failure.what());
    assertTrue(quads(there).size() < quads(here).size());
    restart(FusekiServer.create());
    push(here, GraphPush.USUAL_BATCH);
    assertEquals(quads(here), quads(there));
  }

  @Test
  void whoMayNotWriteIsToldSoAndNoSecretIsShown() throws IOException {
    Path passwords = Files.writeString(folder.resolve("passwords"), "lin: s3cret\n");
    restart(
        FusekiServer.create()
            .passwordFile(passwords.toString())
            .auth(AuthScheme.BASIC)
            .serverAuthPolicy(Auth.policyAllowSpecific("lin")));
    YuluException without = assertThrows(YuluException.class, () -> push(here, 1000));
    assertTrue(without.what().contains("401"), without.what());
    YuluException wrong = assertThrows(YuluException.class, () -> push(here, basic("lin:wr0ng")));
    String said = wrong.what() + wrong.where() + wrong.toDo();
    assertTrue(said.contains("401") && !said.contains("wr0ng"), said);
    push(here, basic("lin:s3cret"));
    assertEquals(quads(here), quads(there));
  }

  @Test
  void aTokenGoesWithEveryRequest() throws IOException {
    restart(FusekiServer.create().addFilter("/ds/*", new WantsToken("Bearer t0ken")));
    assertThrows(YuluException.class, () -> push(here, Optional.of("Bearer other")));
    push(here, Optional.of("Bearer t0ken"));
    assertEquals(quads(here), quads(there));
  }

  @ParameterizedTest
  @CsvSource({"404, address", "403, user", "302, points", "413, --batch"})
  void whatToDoIsSaid(int status, String word) {
    restart(FusekiServer.create().addFilter("/ds/*", new AnswersSo(1, status)));
    YuluException failure = assertThrows(YuluException.class, () -> push(here, 1000));
    assertTrue(failure.what().contains(Integer.toString(status)), failure.what());
    assertTrue(failure.toDo().contains(word), failure.toDo());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://host/ds", "http://u:p@host/ds", "ds/data", "http://host/ds#graph"})
  void whatIsNoAddressOfAStoreIsRefused(String address) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new GraphTarget(URI.create(address), Optional.empty()));
  }

  private void restart(FusekiServer.Builder builder) {
    server.stop();
    server = builder.port(0).add("/ds", there).build().start();
  }

  private static Optional<String> basic(String both) {
    return Optional.of(
        "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
  }

  private void push(DatasetGraph data, Optional<String> authorization) throws IOException {
    new GraphPush(target(authorization), 1000, false, told).push(data, Selection.ALL, BASE);
  }

  private GraphTarget target(Optional<String> authorization) {
    return new GraphTarget(
        URI.create("http://localhost:" + server.getPort() + "/ds/data"), authorization);
  }

  private void push(DatasetGraph data, int batch) throws IOException {
    new GraphPush(target(Optional.empty()), batch, false, told).push(data, Selection.ALL, BASE);
  }

  private static Set<Quad> quads(DatasetGraph data) {
    return data.calculateRead(
        () -> Iter.toSet(Iter.filter(data.find(), q -> !q.getGraph().equals(RECORD))));
  }

  private static final class Told implements GraphPush.Listener {
    private final List<String> plans = new ArrayList<>();

    @Override
    public void plan(int changed, int gone, int same) {
      plans.add("plan " + changed + " " + gone + " " + same);
    }

    @Override
    public void sent(String graph, long triples) {
      assertTrue(triples > 0, graph);
    }
  }

  /** Answers requests from a certain one on with an error. */
  private static final class AnswersSo extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final AtomicInteger left;
    private final int status;

    AnswersSo(int from, int status) {
      this.left = new AtomicInteger(from);
      this.status = status;
    }

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      if (left.decrementAndGet() > 0 || (request.getMethod().equals("GET") && status != 403)) {
        chain.doFilter(request, response);
      } else {
        response.setStatus(status);
      }
    }
  }

  /** Lets only those in who bring the token. */
  private static final class WantsToken extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final String header;

    WantsToken(String header) {
      this.header = header;
    }

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      if (header.equals(request.getHeader("Authorization"))) {
        chain.doFilter(request, response);
      } else {
        response.setStatus(401);
      }
    }
  }
}
