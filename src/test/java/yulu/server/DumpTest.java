package yulu.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.rdf.IriMinter;
import yulu.store.Store;

@ExtendWith(ServedGraph.Published.class)
class DumpTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Store store;
  private static RunningServer server;

  @BeforeAll
  static void take(ServedGraph published) {
    store = published.store();
    server = published.server();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "ttl", "jsonld"})
  void aDumpIsWholeAndItsChecksumIsRight(String format) throws Exception {
    String path = "/dump/yulu." + format + ".gz";
    HttpResponse<byte[]> dump = bytes(path);
    assertEquals(200, dump.statusCode());
    assertEquals("application/gzip", dump.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(dump.headers().firstValue("Content-Encoding").isEmpty());
    String sum = server.get(path + ".sha256").body();
    assertEquals(Digests.sha256(dump.body()) + "  yulu." + format + ".gz\n", sum);
    assertTrue(unpacked(dump.body()).contains("林夏"));
  }

  @Test
  void nQuadsHoldEveryStatementOnce() throws Exception {
    String text = unpacked(bytes("/dump/yulu.nq.gz").body());
    assertEquals(store.statistics().quads(), text.lines().count());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 0, 9",
    "bytes=100-, 100, -1",
    "bytes=-20, -20, -1",
    "bytes=5-99999999, 5, -1"
  })
  void aPartIsThatPartOfTheWhole(String range, int first, int last) throws Exception {
    byte[] whole = bytes("/dump/yulu.nq.gz").body();
    HttpResponse<byte[]> part = bytes("/dump/yulu.nq.gz", "Range", range);
    assertEquals(206, part.statusCode());
    int from = first < 0 ? whole.length + first : first;
    int to = last < 0 ? whole.length : last + 1;
    assertArrayEquals(Arrays.copyOfRange(whole, from, to), part.body());
    assertEquals(
        "bytes " + from + "-" + (to - 1) + "/" + whole.length,
        part.headers().firstValue("Content-Range").orElseThrow());
  }

  @Test
  void aPartThatIsNotThereIsRefused() throws Exception {
    HttpResponse<byte[]> answer = bytes("/dump/yulu.nq.gz", "Range", "bytes=99999999-");
    assertEquals(416, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Range").orElseThrow().startsWith("bytes */"));
  }

  @Test
  void whatIsNoRangeOfBytesIsPassedOver() throws Exception {
    assertEquals(200, bytes("/dump/yulu.nq.gz", "Range", "lines=1-2").statusCode());
    assertEquals(200, bytes("/dump/yulu.nq.gz", "Range", "bytes=0-1,4-5").statusCode());
  }

  @Test
  void aChangedFileIsSentWholeAgain() throws Exception {
    String tag = bytes("/dump/yulu.nq.gz").headers().firstValue("ETag").orElseThrow();
    assertEquals(
        206, bytes("/dump/yulu.nq.gz", "Range", "bytes=0-1", "If-Range", tag).statusCode());
    assertEquals(
        200, bytes("/dump/yulu.nq.gz", "Range", "bytes=0-1", "If-Range", "\"x\"").statusCode());
  }

  @Test
  void aGraphThatChangedHasAnotherDump() {
    Store growing = PublishedStore.open(IriMinter.DEFAULT_BASE);
    try (RunningServer changing = new RunningServer(growing, Limits.STANDARD)) {
      String before = changing.get("/dump/yulu.nq.gz.sha256").body();
      String tag = changing.get("/person/lin-xia.ttl").headers().firstValue("ETag").orElseThrow();
      PublishedStore.publish(growing, "another.txt");
      assertNotEquals(before, changing.get("/dump/yulu.nq.gz.sha256").body());
      assertEquals(200, changing.get("/person/lin-xia.ttl", "If-None-Match", tag).statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dump/",
        "/dump/yulu.exe.gz",
        "/dump/yulu.nq",
        "/dump/..%2Fx",
        "/dump/yulu.csv.gz"
      })
  void thereIsNoOtherFile(String path) {
    int status = server.get(path).statusCode();
    assertTrue(status == 404 || status == 400, path + " " + status);
  }

  private static HttpResponse<byte[]> bytes(String path, String... headers)
      throws IOException, InterruptedException {
    return CLIENT.send(server.request(path, headers).GET().build(), BodyHandlers.ofByteArray());
  }

  private static String unpacked(byte[] gzip) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
