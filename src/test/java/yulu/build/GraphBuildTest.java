package yulu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yulu.entity.LexiconException;
import yulu.store.Store;

@SuppressWarnings("NullAway.Init") // set by JUnit
class GraphBuildTest {
  private static final String JSON = "[{\"speaker\": \"林若水\", \"text\": \"海平面一直在上升。\"}]";

  @TempDir Path folder;

  private Path home;
  private Path corpus;
  private Store store;

  @BeforeEach
  void open() {
    home = SmallCorpus.home(folder);
    corpus = folder.resolve("corpus");
    SmallCorpus.put(corpus.resolve("a.md"), "林若水认为灯塔应该重新点亮。\n");
    SmallCorpus.put(corpus.resolve("sub/b.json"), JSON);
    store = Store.open(folder.resolve("store"), Optional.empty());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyFileIsReadOnceAndNotAgainUntilItChanges() throws IOException {
    BuildSummary first = build();
    assertEquals(List.of(2, 0, 0), List.of(first.read(), first.unchanged(), first.removed()));
    assertEquals(List.of(), first.findings());
    assertEquals(2, first.statistics().of("Document"));
    assertTrue(first.characters() > 0);
    List<String> before = SmallCorpus.lines(store);
    Files.setLastModifiedTime(corpus.resolve("a.md"), FileTime.fromMillis(0));
    BuildSummary second = build();
    assertEquals(List.of(0, 2, 0), List.of(second.read(), second.unchanged(), second.removed()));
    assertEquals(before, SmallCorpus.lines(store));
  }

  @Test
  void aFileThatWasMovedIsAnotherDocumentAndOneThatWasRemovedLeaves() throws IOException {
    build();
    Files.move(corpus.resolve("a.md"), corpus.resolve("sub/a.md"));
    BuildSummary moved = build();
    assertEquals(List.of(1, 1, 1), List.of(moved.read(), moved.unchanged(), moved.removed()));
    assertEquals(List.of("sub/a.md", "sub/b.json"), List.copyOf(store.documents().keySet()));
    Files.delete(corpus.resolve("sub/a.md"));
    BuildSummary removed = build();
    assertEquals(1, removed.removed());
    assertEquals(1, removed.statistics().of("Document"));
    assertFalse(SmallCorpus.lines(store).stream().anyMatch(l -> l.contains("/document/sub/a.md")));
    assertFalse(says("灯塔应该重新点亮"));
  }

  @Test
  void ofAFileThatCannotBeReadTheStoreKeepsWhatItHadAndTheOthersGoOn() {
    build();
    SmallCorpus.put(corpus.resolve("sub/b.json"), JSON.substring(0, 20));
    SmallCorpus.put(corpus.resolve("a.md"), "林若水认为海图应该重画。\n");
    BuildSummary summary = build();
    assertEquals(List.of(1, 0, 0), List.of(summary.read(), summary.unchanged(), summary.removed()));
    assertEquals("sub/b.json", summary.findings().get(0).identifier());
    assertTrue(says("海平面一直在上升"));
    assertTrue(says("海图应该重画"));
    SmallCorpus.put(corpus.resolve("sub/b.json"), JSON.replace("上升", "下降"));
    assertEquals(1, build().read());
    assertTrue(says("海平面一直在下降"));
    assertFalse(says("海平面一直在上升"));
  }

  @Test
  void whatCannotBeLookedAtTakesNothingOut() throws IOException {
    build();
    Files.delete(corpus.resolve("a.md"));
    Files.createSymbolicLink(corpus.resolve("a.md"), folder.resolve("nowhere.md"));
    BuildSummary link = build();
    assertEquals(0, link.removed());
    assertEquals("a.md", link.findings().get(0).identifier());
    assertTrue(says("灯塔应该重新点亮"));
    Files.move(corpus, folder.resolve("elsewhere"));
    BuildSummary gone = build();
    assertEquals(0, gone.removed());
    assertEquals(1, gone.findings().size());
    assertEquals(2, gone.statistics().of("Document"));
  }

  @Test
  void aFileThatChangedIsReadAgainAndWhatItSaidIsGone() {
    build();
    SmallCorpus.put(corpus.resolve("a.md"), "林若水认为海图应该重画。\n");
    BuildSummary summary = build();
    assertEquals(1, summary.read());
    assertEquals(1, summary.unchanged());
    assertTrue(says("海图应该重画"));
    assertFalse(says("灯塔应该重新点亮"));
  }

  @Test
  void anotherLexiconMakesEveryFileBeReadAgain() throws IOException {
    build();
    Path people = home.resolve("ontology/people.csv");
    Files.writeString(people, Files.readString(people) + "ulrik-toft,Ulrik Toft,,,,,,\n");
    assertEquals(2, build().read());
    assertEquals(0, build().read());
  }

  @Test
  void defectsOfTheLexiconLeaveTheStoreAsItWas() throws IOException {
    build();
    List<String> before = SmallCorpus.lines(store);
    Path people = home.resolve("ontology/people.csv");
    Files.writeString(people, Files.readString(people) + "Not A Slug,X,,,,,,\n");
    assertThrows(LexiconException.class, this::build);
    assertEquals(before, SmallCorpus.lines(store));
  }

  @Test
  void withoutTextTheGraphLacksTheTextsAndIsMadeAnew() {
    build();
    assertTrue(SmallCorpus.lines(store).stream().anyMatch(l -> l.contains("#isString>")));
    BuildSummary summary =
        new GraphBuild(home, store, 1, false).build(List.of(corpus), Progress.none());
    assertEquals(2, summary.read());
    assertFalse(SmallCorpus.lines(store).stream().anyMatch(l -> l.contains("#isString>")));
  }

  @Test
  void progressIsToldForEveryFile() {
    List<String> told = new ArrayList<>();
    new GraphBuild(home, store, 2, true)
        .build(
            List.of(corpus),
            new Progress() {
              @Override
              public void stage(String name, long total) {
                told.add(name + " " + total);
              }

              @Override
              public void step(long steps) {
                told.add("+" + steps);
              }
            });
    assertEquals(List.of("documents 2", "+1", "+1", "links between claims 0"), told);
  }

  private BuildSummary build() {
    return new GraphBuild(home, store, 2, true).build(List.of(corpus), Progress.none());
  }

  private boolean says(String words) {
    return SmallCorpus.lines(store).stream()
        .anyMatch(l -> l.contains("schema.org/text>") && l.contains(words));
  }
}
