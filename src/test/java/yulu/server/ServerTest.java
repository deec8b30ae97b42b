package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServerTest {
  /** Takes about a second on the test graph's cross products. */
  private static final String SOME_WORK =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @Test
  void saysWhoseThePortIsWhenItIsTaken() {
    try (RunningServer first = new RunningServer(Limits.STANDARD)) {
      ServerOptions same = new ServerOptions("127.0.0.1", first.port(), List.of(), Limits.STANDARD);
      ServerException e =
          assertThrows(ServerException.class, () -> Server.start(RunningServer.small(), same));
      assertEquals("127.0.0.1:" + first.port(), e.where());
      assertTrue(e.toDo().contains("--port 0"));
    }
  }

  @Test
  void saysSoWhenTheAddressIsNotOfThisMachine() {
    ServerOptions elsewhere = new ServerOptions("192.0.2.1", 0, List.of(), Limits.STANDARD);
    assertThrows(ServerException.class, () -> Server.start(RunningServer.small(), elsewhere));
  }

  @Test
  void letsARequestInFlightFinishWhenItCloses() throws InterruptedException {
    RunningServer server = new RunningServer(Limits.STANDARD.withTimeout(Duration.ofSeconds(8)));
    CompletableFuture<Integer> answer =
        CompletableFuture.supplyAsync(() -> server.query(SOME_WORK).statusCode());
    server.awaitRunningQuery(answer);
    server.close();
    assertEquals(200, answer.join());
  }

  @Test
  void closesTwiceWithoutHarm() {
    RunningServer server = new RunningServer(Limits.STANDARD);
    server.close();
    server.close();
  }
}
