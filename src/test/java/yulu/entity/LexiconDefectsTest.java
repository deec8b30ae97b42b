package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each defect of the lexicon's files is told with its file and line. */
class LexiconDefectsTest {
  private static final String CONCEPTS = "id,en,zh,aliases_en,aliases_zh,broader,related\n";
  private static final String PEOPLE = "id,en,zh,wikidata\n";
  private static final String WORKS = "id,kind,title_en,title_zh,authors,year,doi,arxiv\n";

  @SuppressWarnings("NullAway.Init") // set by JUnit
  @TempDir
  Path folder;

  @Test
  void anIdThatIsNoSlugIsTold() throws IOException {
    write("people.csv", PEOPLE + "mary-brent,Mary Brent,,\nMary_Brent,Mary,,\n");
    assertEquals(List.of("people.csv:3: id is not a lower-case slug: Mary_Brent"), defects());
  }

  @Test
  void anIdThatStandsTwiceIsTold() throws IOException {
    write("people.csv", PEOPLE + "mary-brent,Mary Brent,,\nmary-brent,Mary,,\n");
    assertEquals(List.of("people.csv:3: id mary-brent stands twice"), defects());
  }

  @Test
  void anIdMayStandInTablesOfTwoKinds() throws IOException {
    write("people.csv", PEOPLE + "gull,Gull,,\n");
    write("systems.csv", "id,en,zh\ngull,Gull,\n");
    assertEquals(2, Lexicon.read(folder).all().size());
  }

  @Test
  void aConceptThatStandsInTwoFilesIsTold() throws IOException {
    write("concepts-a.csv", CONCEPTS + "tide,tide,,,,,\n");
    write("concepts-b.csv", CONCEPTS + "wave,wave,,,,,\ntide,the tide,,,,,\n");
    assertEquals(List.of("concepts-b.csv:3: id tide stands twice"), defects());
  }

  @Test
  void anEntryWithoutANameIsTold() throws IOException {
    write("people.csv", PEOPLE + "nobody, ,,\n");
    assertEquals(List.of("people.csv:2: nobody has no name"), defects());
  }

  @Test
  void aRowOfAnotherWidthIsTold() throws IOException {
    write("people.csv", PEOPLE + "mary-brent,Mary Brent\n");
    assertEquals(List.of("people.csv:2: 2 fields where the header has 4"), defects());
  }

  @Test
  void aMissingColumnIsTold() throws IOException {
    write("people.csv", "id,en\nmary-brent,Mary Brent\n");
    assertEquals(List.of("people.csv:1: the header lacks the column zh"), defects());
  }

  @Test
  void aMalformedWikidataIdIsTold() throws IOException {
    write("people.csv", PEOPLE + "mary-brent,Mary Brent,,wd:Q5\n");
    assertEquals(List.of("people.csv:2: wikidata is malformed: wd:Q5"), defects());
  }

  @Test
  void aMalformedDoiOrArxivIdIsTold() throws IOException {
    write(
        "works.csv",
        WORKS + "a,paper,A,,,2030,doi.org/10.1/x,\nb,paper,B,,,2030,,arXiv:2999.00001\n");
    assertEquals(
        List.of(
            "works.csv:2: doi is malformed: doi.org/10.1/x",
            "works.csv:3: arxiv is malformed: arXiv:2999.00001"),
        defects());
  }

  @Test
  void aYearThatIsNoneIsTold() throws IOException {
    write("works.csv", WORKS + "a,paper,A,,,about 2030,,\n");
    assertEquals(List.of("works.csv:2: year is not four digits: about 2030"), defects());
  }

  @Test
  void aDateThatIsNoneIsTold() throws IOException {
    write("events.csv", "id,en,zh,kind,date\nforum,Forum,,conference,spring\n");
    assertEquals(
        List.of("events.csv:2: date is not YYYY, YYYY-MM or YYYY-MM-DD: spring"), defects());
  }

  @Test
  void aBroaderOrRelatedConceptThatIsMissingIsTold() throws IOException {
    write("concepts.csv", CONCEPTS + "tide,tide,,,,sea,\nwave,wave,,,,tide,wind\n");
    assertEquals(
        List.of(
            "concepts.csv:2: tide refers to a concept that is missing: sea",
            "concepts.csv:3: wave refers to a concept that is missing: wind"),
        defects());
  }

  @Test
  void conceptsThatAreBroaderThanThemselvesAreTold() throws IOException {
    write(
        "concepts.csv",
        CONCEPTS
            + "tide,tide,,,,sea,\nsea,sea,,,,water,\nwater,water,,,,tide,\nwave,wave,,,,sea,\n");
    assertEquals(
        List.of(
            "concepts.csv:3: sea is broader than itself",
            "concepts.csv:2: tide is broader than itself",
            "concepts.csv:4: water is broader than itself"),
        defects());
  }

  @Test
  void aMakerThatIsMissingIsTold() throws IOException {
    write("systems.csv", "id,en,zh,maker\ntidenet,TideNet,,polaris\n");
    assertEquals(
        List.of("systems.csv:2: maker is missing in organizations.csv: polaris"), defects());
  }

  @Test
  void linesAreCountedOverCommentsAndQuotedLineEnds() throws IOException {
    write(
        "people.csv",
        "# people of the coast\n" + PEOPLE + "\"mary-brent\",\"Mary\nBrent\",,\n\n# none\nX,X,,\n");
    assertEquals(List.of("people.csv:7: id is not a lower-case slug: X"), defects());
  }

  @Test
  void theLastRowMayLackItsLineEnd() throws IOException {
    write("people.csv", PEOPLE + "mary-brent,Mary Brent,,\nX,X,,");
    assertEquals(List.of("people.csv:3: id is not a lower-case slug: X"), defects());
  }

  @Test
  void aFileThatIsNotUtf8IsTold() throws IOException {
    Files.writeString(
        folder.resolve("people.csv"), PEOPLE + "lin,,林若水,\n", Charset.forName("GB18030"));
    assertEquals(List.of("people.csv: not in UTF-8; save it as UTF-8"), defects());
  }

  @Test
  void anOpenQuotationMarkIsTold() throws IOException {
    write("people.csv", PEOPLE + "mary-brent,\"Mary Brent,,\n");
    assertEquals(1, defects().size());
    assertTrue(defects().get(0).startsWith("people.csv"), defects().get(0));
  }

  @Test
  void allDefectsOfAllFilesAreTold() throws IOException {
    write("people.csv", PEOPLE + "A,A,,\nB,B,,\n");
    write("organizations.csv", "id,en,zh\nC,C,\n");
    assertEquals(3, defects().size());
  }

  @Test
  void theMessageShowsTheFirstTwentyDefectsAndSaysHowManyThereAre() throws IOException {
    StringBuilder rows = new StringBuilder(PEOPLE);
    for (int i = 0; i < 25; i++) {
      rows.append("P").append(i).append(",P,,\n");
    }
    write("people.csv", rows.toString());
    LexiconException e = failure();
    assertEquals(25, e.defects().size());
    assertTrue(e.what().startsWith("the lexicon has 25 defects:"), e.what());
    assertTrue(e.what().contains("people.csv:21:") && !e.what().contains("people.csv:22:"));
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    LexiconException e =
        assertThrows(LexiconException.class, () -> Lexicon.read(folder.resolve("none")));
    assertTrue(e.where().endsWith("none"));
  }

  @Test
  void tablesWithOtherNamesAreLeftAlone() throws IOException {
    write("notes.csv", "what\nanything\n");
    assertEquals(List.of(), Lexicon.read(folder).all());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> defects() {
    return failure().defects();
  }

  private LexiconException failure() {
    return assertThrows(LexiconException.class, () -> Lexicon.read(folder));
  }
}
