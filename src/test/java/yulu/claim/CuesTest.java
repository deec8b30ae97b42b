package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yulu.nlp.Folding;

/** Every row of {@code cues.csv} does what its example and its near miss say. */
class CuesTest {
  private static final Cues CUES = Cues.read();

  static List<Cue> rows() {
    return CUES.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleHoldsTheCue(Cue row) {
    assertTrue(holds(row, row.example()), row.example());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theNearMissDoesNotHoldTheCue(Cue row) {
    assertFalse(row.nearMiss().isBlank());
    assertFalse(holds(row, row.nearMiss()), row.nearMiss());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyWordAloneIsTheCue(Cue row) {
    for (String word : row.words()) {
      assertTrue(holds(row, word), word);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyExceptionCoversAWordAndIsNoCue(Cue row) {
    for (String exception : row.except()) {
      assertFalse(holds(row, exception), exception);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noWordStandsTwiceInARow(Cue row) {
    Set<String> seen = new HashSet<>();
    for (String word : row.words()) {
      assertTrue(seen.add(Folding.fold(word)), word);
    }
  }

  @Test
  void idsAreUniqueAndEveryRoleHasACue() {
    assertEquals(rows().size(), rows().stream().map(Cue::id).distinct().count());
    for (CueRole role : CueRole.values()) {
      assertTrue(rows().stream().anyMatch(r -> r.role() == role), role.name());
    }
  }

  @Test
  void theLongestOfOverlappingWordsOfACueCounts() {
    String folded = Folding.fold("她解释说模型会记住次序");
    List<CueHit> holders = hits(folded, CueRole.HOLDER);
    assertEquals(1, holders.size());
    assertEquals("解释说", folded.substring(holders.get(0).begin(), holders.get(0).end()));
  }

  @Test
  void aWordThatStandsTwiceIsFoundTwice() {
    assertEquals(2, hits("她认为这不够，他认为这太多", CueRole.HOLDER).size());
  }

  @Test
  void anExceptionHidesOnlyTheWordItCovers() {
    assertEquals(1, hits("据说他认为桥会塌", CueRole.HOLDER).size());
  }

  @Test
  void latinCuesAreWholeWords() {
    assertTrue(
        hits("the wills of the dead", CueRole.PREDICTED).stream().noneMatch(h -> h.begin() == 5));
    assertEquals(List.of(), hits("goodwilling", CueRole.PREDICTED));
  }

  @Test
  void listeningIsABackchannelOnlyWhenItIsTheWholeSentence() {
    assertTrue(CUES.isBackchannel(Folding.fold("嗯，对。")));
    assertTrue(CUES.isBackchannel(Folding.fold("Yeah. Right!")));
    assertFalse(CUES.isBackchannel(Folding.fold("对，桥会塌。")));
  }

  private static List<CueHit> hits(String folded, CueRole role) {
    return CUES.in(folded).stream().filter(h -> h.role() == role).toList();
  }

  private static boolean holds(Cue row, String text) {
    String folded = Folding.fold(text);
    if (row.role() == CueRole.BACKCHANNEL) {
      return CUES.isBackchannel(folded);
    }
    return CUES.in(folded).stream().anyMatch(h -> h.cue().equals(row));
  }
}
