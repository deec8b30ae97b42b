package yulu.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalRepairTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aJournalThatIsCutAnywhereKeepsItsCommitsAndNothingBehindThem() throws IOException {
    Path generation = Files.createDirectories(folder.resolve("tdb2/Data-0001"));
    Path journal = generation.resolve("journal.jrnl");
    List<Integer> commits = new ArrayList<>();
    byte[] whole = journalOfTwoAndAHalf(generation, commits);
    for (int cut = 1; cut <= whole.length; cut++) {
      Files.write(journal, Arrays.copyOf(whole, cut));
      int length = cut;
      int expected = (int) commits.stream().filter(c -> c <= length).count();
      Optional<Path> backup = JournalRepair.run(folder.resolve("tdb2"));
      assertEquals(expected, commitsOf(generation), "cut at " + cut);
      if (backup.isPresent()) {
        assertArrayEquals(Arrays.copyOf(whole, cut), Files.readAllBytes(backup.get()));
        int last = expected == 0 ? 0 : commits.get(expected - 1);
        assertEquals(last, Files.size(journal), "cut at " + cut);
      } else {
        assertEquals(cut, Files.size(journal), "cut at " + cut);
      }
    }
  }

  @Test
  void aFlippedBitEndsTheJournalThere() throws IOException {
    Path generation = Files.createDirectories(folder.resolve("tdb2/Data-0001"));
    List<Integer> commits = new ArrayList<>();
    byte[] whole = journalOfTwoAndAHalf(generation, commits);
    whole[commits.get(0) + 20] ^= 1;
    Files.write(generation.resolve("journal.jrnl"), whole);
    assertTrue(JournalRepair.run(folder.resolve("tdb2")).isPresent());
    assertEquals(1, commitsOf(generation));
  }

  @Test
  void aStoreWithATornJournalOpensAndHoldsWhatWasCommitted() throws IOException {
    DocumentState state = new DocumentState("0".repeat(64), "1");
    try (Store store = Store.open(folder, Optional.empty())) {
      store.publish(List.of(new Publication("one.txt", state, List.of())));
    }
    Files.write(folder.resolve("tdb2/Data-0001/journal.jrnl"), new byte[] {0, 0, 1});
    try (Store store = Store.openExisting(folder)) {
      assertEquals(List.of("one.txt"), List.copyOf(store.documents().keySet()));
      store.remove(List.of("one.txt"));
    }
    assertTrue(Files.exists(folder.resolve("tdb2/Data-0001/journal.jrnl.torn")));
  }

  /** Two transactions with their COMMIT, whose ends are noted, and one without. */
  private static byte[] journalOfTwoAndAHalf(Path generation, List<Integer> commits)
      throws IOException {
    Path file = generation.resolve("journal.jrnl");
    Journal journal = Journal.create(Location.create(generation.toString()));
    for (int i = 0; i < 5; i++) {
      ByteBuffer data = ByteBuffer.wrap(new byte[] {1, 2, 3, (byte) i});
      ComponentId component = ComponentId.create(new UUID(1, 2), new byte[] {9, 9, 9, (byte) i});
      journal.write(JournalEntryType.REDO, component, data);
      if (i == 1 || i == 2) {
        journal.writeJournal(JournalEntry.COMMIT);
        journal.sync();
        commits.add((int) Files.size(file));
      }
    }
    journal.sync();
    journal.close();
    return Files.readAllBytes(file);
  }

  private static long commitsOf(Path generation) {
    Journal journal = Journal.create(Location.create(generation.toString()));
    try {
      return Iter.asStream(journal.entries())
          .filter(e -> e.getType() == JournalEntryType.COMMIT)
          .count();
    } finally {
      journal.close();
    }
  }
}
