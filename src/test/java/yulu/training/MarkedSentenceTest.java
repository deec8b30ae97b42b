package yulu.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
  @Test
  void marksAreReadInTheirPlaces() {
    assertEquals(
        List.of(
            new MarkedSentence.Part("林晚舟", Optional.of(Slot.PERSON)),
            new MarkedSentence.Part("创办了", Optional.empty()),
            new MarkedSentence.Part("远山", Optional.of(Slot.BRAND)),
            new MarkedSentence.Part("。", Optional.empty())),
        MarkedSentence.parse("[P 林晚舟]创办了[B 远山]。").parts());
    assertTrue(MarkedSentence.parse("在[L 杭州]").hasSlots());
    assertFalse(MarkedSentence.parse("涨潮了。").hasSlots());
  }

  @Test
  void anUnknownOrOpenMarkIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> MarkedSentence.parse("[Q 远山]发布了"));
    assertThrows(IllegalArgumentException.class, () -> MarkedSentence.parse("[B 远山发布了"));
  }
}
