package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yulu.nlp.Analyzer;
import yulu.text.Document;
import yulu.text.Outliner;
import yulu.text.SentenceSplitter;
import yulu.text.WordList;

/** What persons decide about names holds, and what is wrong with their file is told by line. */
class DecisionsTest {
  private static final String HEADER = "decision,name,entity,document,who,date,why\n";
  private static final Outliner OUTLINER =
      new Outliner(new SentenceSplitter(new ArrayList<>(WordList.read("starters.txt"))));

  @SuppressWarnings("NullAway.Init") // set by JUnit
  @TempDir
  Path folder;

  @Test
  void aForcedNameMeansTheEntity() throws IOException {
    decide("join,守灯人,person/mary-brent,,lin,2031-05-02,她的外号\n");
    assertEquals(List.of("守灯人=person/mary-brent by decision.join"), names("a.md", "守灯人来了。"));
  }

  @Test
  void aForcedNameOfOneDocumentMeansNothingInOthers() throws IOException {
    decide("join,守灯人,person/mary-brent,a.md,,,\n");
    assertEquals(1, names("a.md", "守灯人来了。").size());
    assertEquals(List.of(), names("b.md", "守灯人来了。"));
  }

  @Test
  void aForcedNameGoesBeforeWhatTheLexiconSays() throws IOException {
    decide("join,世界模型,concept/forecasting,,,,\n");
    assertEquals(List.of("世界模型=concept/forecasting by decision.join"), names("a.md", "机器需要世界模型。"));
  }

  @Test
  void aForbiddenNameOfTheLexiconMeansItNoMore() throws IOException {
    decide("forbid,北辰,organization/polaris-institute,,,,\n");
    assertEquals(
        List.of("北辰研究院=organization/polaris-institute by lexicon"),
        names("a.md", "北辰研究院在海边。北辰很亮。"));
  }

  @Test
  void aForbiddenNameIsSomebodyElse() throws IOException {
    decide("forbid,安德烈·科瓦奇,person/andrei-kovac,,,,另一位同名的人\n");
    assertEquals(List.of("安德烈·科瓦奇=person/安德烈·科瓦奇 by name.dotted"), names("a.md", "安德烈·科瓦奇来了。"));
  }

  @Test
  void aNamesakeWithTheKeyOfTheEntryHasAKeyOfItsDocument() throws IOException {
    decide("forbid,Mary Brent,person/mary-brent,b.md,,,\n");
    assertEquals(
        List.of("Mary Brent=person/mary-brent by lexicon"), names("a.md", "她是Mary Brent。"));
    List<String> other = names("b.md", "Mary Brent（海员）认为，海图会过时。");
    assertTrue(other.stream().noneMatch(n -> n.contains("=person/mary-brent ")), other.toString());
  }

  @Test
  void aSoundAlikeThatIsForbiddenIsSomebodyElse() throws IOException {
    String text = "安德烈·科瓦奇来了。安德烈·科瓦契走了。";
    decide("");
    assertEquals("安德烈·科瓦契=person/andrei-kovac by name.sound", names("a.md", text).get(1));
    decide("forbid,安德烈·科瓦契,person/andrei-kovac,,,,\n");
    assertEquals("安德烈·科瓦契=person/安德烈·科瓦契 by name.dotted", names("a.md", text).get(1));
  }

  @Test
  void aShortFormThatIsForbiddenMeansNobody() throws IOException {
    decide("forbid,玛丽,person/mary-brent,,,,\n");
    assertEquals(List.of("玛丽·布伦特=person/mary-brent by lexicon"), names("a.md", "玛丽·布伦特来了。玛丽笑了。"));
  }

  @Test
  void aRejectedTermIsNotIntroduced() throws IOException {
    String text = "这叫“潮间带记忆效应”（Littoral Memory Effect）。";
    decide("");
    assertEquals(2, names("a.md", text).size());
    decide("reject,潮间带记忆效应,,,,,\n");
    assertEquals(List.of(), names("a.md", text));
  }

  @Test
  void aDecisionForOneDocumentGoesBeforeOneForAll() throws IOException {
    decide("join,守灯人,person/mary-brent,,,,\njoin,守灯人,person/lin-ruoshui,b.md,,,\n");
    assertEquals(List.of("守灯人=person/mary-brent by decision.join"), names("a.md", "守灯人来了。"));
    assertEquals(List.of("守灯人=person/lin-ruoshui by decision.join"), names("b.md", "守灯人来了。"));
  }

  @Test
  void anUnknownEntityIsTold() throws IOException {
    assertEquals(
        List.of(
            "decisions.csv:2: no table of the lexicon has person/nobody, so nothing can be decided"
                + " about it and 守灯人; add a row for it first"),
        defects("join,守灯人,person/nobody,,,,\n"));
  }

  @Test
  void anEntityThatIsNoPathIsTold() throws IOException {
    assertEquals(
        List.of("decisions.csv:2: entity is a path such as person/ilya-sutskever, not: Mary"),
        defects("join,守灯人,Mary,,,,\n"));
  }

  @Test
  void anUnknownDecisionAMissingNameAndAMalformedDateAreTold() throws IOException {
    assertEquals(
        List.of(
            "decisions.csv:2: decision is join, forbid or reject, not: merge",
            "decisions.csv:3: the name is missing",
            "decisions.csv:4: date is not YYYY, YYYY-MM or YYYY-MM-DD: spring"),
        defects(
            "merge,甲,person/mary-brent,,,,\njoin,,person/mary-brent,,,,\n"
                + "join,乙,person/mary-brent,,,spring,\n"));
  }

  @Test
  void decisionsThatDisagreeAreToldWithBothLines() throws IOException {
    assertEquals(
        List.of(
            "decisions.csv:3: 守灯人 is joined to person/lin-ruoshui here and to person/mary-brent"
                + " elsewhere (decisions.csv:2)",
            "decisions.csv:4: 守灯人 is both joined to person/mary-brent and kept from it"
                + " (decisions.csv:2)",
            "decisions.csv:5: 守灯人 is both joined and rejected (decisions.csv:2)"),
        defects(
            "join,守灯人,person/mary-brent,,,,\njoin,守灯人,person/lin-ruoshui,,,,\n"
                + "forbid,守灯人,person/mary-brent,,,,\nreject,守灯人,,,,,\n"));
  }

  @Test
  void aRejectedNameThatTheLexiconListsIsToldWithBothLines() throws IOException {
    assertEquals(
        List.of(
            "decisions.csv:2: 海平面 is rejected, but concepts-sea.csv:4 lists it; take it out there,"
                + " or forbid the join"),
        defects("reject,海平面,,,,,\n"));
  }

  @Test
  void tablesOfAnotherFolderAddToTheLexicon() throws IOException {
    Files.writeString(
        folder.resolve("concepts-reviewed.csv"),
        "id,en,zh,aliases_en,aliases_zh,broader,related\nundertow,undertow,离岸流,,,sea-level,\n");
    decide("join,回头浪,concept/undertow,,,,\n");
    assertEquals(
        List.of("离岸流=concept/undertow by lexicon", "回头浪=concept/undertow by decision.join"),
        names("a.md", "离岸流很急，也叫回头浪。"));
  }

  private void decide(String rows) throws IOException {
    Files.writeString(folder.resolve("decisions.csv"), HEADER + rows);
  }

  private List<String> defects(String rows) throws IOException {
    decide(rows);
    return assertThrows(LexiconException.class, this::lexicon).defects();
  }

  private Lexicon lexicon() {
    return Lexicon.read(SmallLexicon.FOLDER, folder);
  }

  private List<String> names(String document, String text) {
    Document read = Linked.document(document, text);
    LinkedDocument linked =
        new Linker(lexicon(), new Analyzer()).link(read, OUTLINER.outline(read));
    List<String> names = new ArrayList<>();
    for (LinkedPassage passage : linked.passages()) {
      String view = passage.passage().view().text();
      for (Place place : passage.places()) {
        Entity entity = place.entity();
        names.add(
            "%s=%s/%s by %s"
                .formatted(
                    view.substring(place.begin(), place.end()),
                    entity.type().path(),
                    entity.key(),
                    place.rule()));
      }
    }
    return names;
  }
}
