package yulu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;

/**
 * A process that publishes the same documents in ever new states until it is killed, and notes on
 * disk what was acknowledged.
 */
final class EndlessPublishing {
  static final int DOCUMENTS = 6;
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);

  private EndlessPublishing() {}

  public static void main(String[] args) throws IOException {
    try (Store store = Store.open(Path.of(args[0]), Optional.empty());
        FileChannel log =
            FileChannel.open(
                Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      int round = Integer.parseInt(args[2]);
      while (true) {
        round++;
        List<Publication> batch = new ArrayList<>();
        for (int i = 0; i <= round % DOCUMENTS; i++) {
          batch.add(publication(i, round));
        }
        store.publish(batch);
        if (round % 7 == 0) {
          store.remove(List.of(identifier(0)));
        }
        log.write(ByteBuffer.wrap((round + "\n").getBytes(StandardCharsets.US_ASCII)));
        log.force(true);
      }
    }
  }

  static Publication publication(int document, int round) {
    String sha256 = String.format("%064x", round);
    return new Publication(
        identifier(document),
        new DocumentState(sha256, "1"),
        new DocumentQuads(MINTER, true).of(Samples.graph(identifier(document), sha256)));
  }

  static String identifier(int document) {
    return "document-" + document + ".txt";
  }
}
