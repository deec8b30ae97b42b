package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphStoreEndpointTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(Limits.STANDARD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void givesTheUnionAsDefaultGraph() {
    HttpResponse<String> answer = server.get("/data?default", "Accept", "application/n-triples");
    assertEquals(200, answer.statusCode());
    assertEquals(17, answer.body().lines().count());
  }

  @Test
  void givesOneGraphByName() {
    String name = RunningServer.encode("https://w3id.org/yulu/graph/vocabulary");
    HttpResponse<String> answer =
        server.get("/data?graph=" + name, "Accept", "application/n-triples");
    assertEquals(3, answer.body().lines().count());
  }

  @Test
  void givesEverythingAsQuads() {
    HttpResponse<String> answer = server.get("/data", "Accept", "application/n-quads");
    assertEquals(17, answer.body().lines().count());
  }

  @Test
  void saysInWholeWordsThatAGraphIsNotThere() {
    HttpResponse<String> answer =
        server.get("/data?graph=" + RunningServer.encode("https://w3id.org/yulu/图谱"));
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().endsWith("图谱>\n"), answer.body());
  }

  @Test
  void refusesAFormatThatItCannotWrite() {
    assertEquals(406, server.get("/data?default", "Accept", "image/png").statusCode());
  }

  @Test
  void refusesParametersThatItDoesNotKnow() {
    assertEquals(400, server.get("/data?x=y").statusCode());
  }
}
