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
  void everyFileIsReadOnce() {
    BuildSummary summary = build();
    assertEquals(2, summary.read());
    assertEquals(0, summary.unchanged());
    assertEquals(0, summary.removed());
    assertEquals(List.of(), summary.findings());
    assertEquals(2, summary.statistics().of("Document"));
    assertTrue(summary.characters() > 0);
  }

  @Test
  void filesThatDidNotChangeAreNotReadAgain() throws IOException {
    build();
    List<String> before = SmallCorpus.lines(store);
    Files.setLastModifiedTime(corpus.resolve("a.md"), FileTime.fromMillis(0));
    BuildSummary summary = build();
    assertEquals(0, summary.read());
    assertEquals(2, summary.unchanged());
    assertEquals(before, SmallCorpus.lines(store));
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
  void aFileThatWasRemovedLeaves() throws IOException {
    build();
    Files.delete(corpus.resolve("a.md"));
    BuildSummary summary = build();
    assertEquals(1, summary.removed());
    assertEquals(1, summary.statistics().of("Document"));
    assertFalse(says("灯塔应该重新点亮"));
    assertFalse(SmallCorpus.lines(store).stream().anyMatch(l -> l.contains("/document/a.md")));
  }

  @Test
  void aFileThatWasMovedIsAnotherDocument() throws IOException {
    build();
    Files.move(corpus.resolve("a.md"), corpus.resolve("sub/a.md"));
    BuildSummary summary = build();
    assertEquals(1, summary.read());
    assertEquals(1, summary.removed());
    assertEquals(List.of("sub/a.md", "sub/b.json"), List.copyOf(store.documents().keySet()));
  }

  @Test
  void ofAFileThatCannotBeReadTheStoreKeepsWhatItHad() {
    build();
    List<String> before = SmallCorpus.lines(store);
    SmallCorpus.put(corpus.resolve("sub/b.json"), JSON.substring(0, 20));
    BuildSummary summary = build();
    assertEquals(0, summary.read());
    assertEquals(0, summary.removed());
    assertEquals("sub/b.json", summary.findings().get(0).identifier());
    assertEquals(before, SmallCorpus.lines(store));
  }

  @Test
  void aFileThatCanBeReadAgainIsReadAgain() {
    build();
    SmallCorpus.put(corpus.resolve("sub/b.json"), JSON.substring(0, 20));
    build();
    SmallCorpus.put(corpus.resolve("sub/b.json"), JSON.replace("上升", "下降"));
    assertEquals(1, build().read());
    assertTrue(says("海平面一直在下降"));
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheOthers() {
    SmallCorpus.put(corpus.resolve("sub/b.json"), "{");
    BuildSummary summary = build();
    assertEquals(1, summary.read());
    assertEquals(1, summary.findings().size());
  }

  @Test
  void aLinkThatLeadsNowhereTakesNothingOut() throws IOException {
    build();
    Files.delete(corpus.resolve("a.md"));
    Files.createSymbolicLink(corpus.resolve("a.md"), folder.resolve("nowhere.md"));
    BuildSummary summary = build();
    assertEquals(0, summary.removed());
    assertEquals("a.md", summary.findings().get(0).identifier());
    assertTrue(says("灯塔应该重新点亮"));
  }

  @Test
  void aRootThatIsGoneTakesNothingOut() throws IOException {
    build();
    Files.move(corpus, folder.resolve("elsewhere"));
    BuildSummary summary = build();
    assertEquals(0, summary.removed());
    assertEquals(1, summary.findings().size());
    assertEquals(2, summary.statistics().of("Document"));
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
    assertEquals(List.of("documents 2", "+1", "+1"), told);
  }

  private BuildSummary build() {
    return new GraphBuild(home, store, 2, true).build(List.of(corpus), Progress.none());
  }

  private boolean says(String words) {
    return SmallCorpus.lines(store).stream()
        .anyMatch(l -> l.contains("schema.org/text>") && l.contains(words));
  }
}
