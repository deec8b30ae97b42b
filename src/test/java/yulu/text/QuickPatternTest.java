package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class QuickPatternTest {
  private static final QuickPattern FIRST_PERSON = QuickPattern.of("我(?!们)|\\bi\\b");

  @Test
  void findsWhatThePatternFinds() {
    assertTrue(FIRST_PERSON.isIn("后来我走了"));
    assertTrue(FIRST_PERSON.isIn("then i left"));
    assertFalse(FIRST_PERSON.isIn("后来我们走了"));
    assertFalse(FIRST_PERSON.isIn("they left"));
  }

  @Test
  void givesThePlacesInTheText() {
    Matcher places = FIRST_PERSON.in("他问我，我答");
    assertTrue(places.find());
    assertEquals(2, places.start());
    assertTrue(places.find());
    assertEquals(4, places.start());
    assertFalse(FIRST_PERSON.in("他问她").find());
  }

  @Test
  void fitsTheWholeOfATextOrNothing() {
    QuickPattern speaks = QuickPattern.of("(?:我|他)说.*");
    assertTrue(speaks.fits("他说会下雨"));
    assertFalse(speaks.fits("昨天他说会下雨"));
    assertFalse(speaks.fits("他听"));
  }

  @Test
  void refusesFlags() {
    assertThrows(IllegalArgumentException.class, () -> QuickPattern.of("(?i)yes"));
  }
}
