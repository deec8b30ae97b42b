package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sounds or looks nearly like a known name is suspected; words and other names are not. */
class MisheardTest {
  private static final String BRENT = "person/mary-brent";

  @Test
  void aNameInOtherCharactersOfTheSameSoundIsSuspected() {
    assertSuspected("玛丽·布伦特来了。卜伦特看了看海。", "卜伦特=" + BRENT);
    assertSuspected("林若水来了。后来林箬水走了。", "林箬水=person/lin-ruoshui");
    assertSuspected("玛丽·布伦特来了。卜伦特认为海很深。", "卜伦特=" + BRENT);
  }

  @Test
  void aNameOfFourSyllablesMayHaveOneThatIsNearly() {
    assertSuspected("叶菲·莫洛托夫认为海很大。莫洛泰夫走了。", "莫洛泰夫=person/叶菲·莫洛托夫");
  }

  @Test
  void aSoundThatTheDocumentDoesNotNameIsNotSuspected() {
    assertSuspected("卜伦特看了看海。");
  }

  @Test
  void wordsThatSoundLikeANameAreNotSuspected() {
    assertSuspected("林若水来了。树林弱水三千。");
    assertSuspected("玛丽·布伦特来了。不论特点如何，海都在。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The chart of Andrei Kovacs was drawn by Hamilton. Later Hamiltom left the island.",
        "She met Robert Hamilton and later Hamilten in the harbour."
      })
  void aLatinSurnameWithASlipIsSuspected(String text) {
    List<String> all = suspected("Robert Hamilton came to Polaris Institute. " + text);
    assertEquals(1, all.size(), all.toString());
    assertTrue(all.get(0).startsWith("Hamilt"), all.toString());
  }

  @Test
  void aWordThatIsAlsoWrittenSmallOrBeginsASentenceIsNotSuspected() {
    assertSuspected(
        "Olaf Hunter came to Polaris Institute. Hunted seals are rare. A hunted seal hid.");
  }

  @Test
  void aSurnameOfAnotherFullNameIsNotSuspected() {
    assertSuspected("Robert Hamilton came to Polaris Institute. She met Peter Hamiltun there.");
  }

  @Test
  void anEndingOfGrammarIsNoSlip() {
    assertFalse(LatinSound.near("Hamiltons", "Hamilton"));
    assertFalse(LatinSound.near("Hamiltonian", "Hamilton"));
    assertTrue(LatinSound.near("Hamitlon", "Hamilton"));
  }

  @Test
  void severalWordsThatSoundLikeASystemOfTheLexiconAreSuspected() {
    assertSuspected("这在 Chart Pinch 里测过。", "Chart Pinch=system/chartbench");
    assertSuspected("They tested it in Chart Pinch first.");
  }

  @ParameterizedTest
  @CsvSource({"DeepSeek R1,Deep CIGAR 1", "ChartBench,Chart Pinch", "TideNet,Tied Net"})
  void namesThatSoundAlikeHaveOneKey(String a, String b) {
    assertEquals(LatinSound.key(a), LatinSound.key(b));
  }

  @ParameterizedTest
  @CsvSource({"GPT-3,GPT-4", "Seal 3,Seal 5", "DeepSeek R1,DeepSeek V3"})
  void anotherNumberIsAnotherName(String a, String b) {
    assertFalse(LatinSound.key(a).equals(LatinSound.key(b)));
  }

  private static void assertSuspected(String text, String... names) {
    assertEquals(List.of(names), suspected(text), text);
  }

  private static List<String> suspected(String text) {
    List<String> names = new ArrayList<>();
    for (LinkedPassage passage : Linked.of("a.md", text).passages()) {
      String view = passage.passage().view().text();
      for (Place place : passage.places()) {
        if (place.rule().equals(Misheard.RULE)) {
          assertEquals(Misheard.CONFIDENCE, place.confidence());
          names.add(
              view.substring(place.begin(), place.end())
                  + "="
                  + place.entity().type().path()
                  + "/"
                  + place.entity().key());
        }
      }
    }
    return names;
  }
}
