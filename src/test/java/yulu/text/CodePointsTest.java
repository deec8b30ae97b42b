package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void offsetsOfPlainTextStay() {
    CodePoints points = new CodePoints("潮汐 tide");
    for (int i = 0; i <= 7; i++) {
      assertEquals(i, points.at(i));
    }
  }

  @Test
  void everyPairCountsOnce() {
    String text = "a𠮷b🌊🌊c";
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      assertEquals(text.codePointCount(0, i), points.at(i), "at " + i);
    }
  }

  @Test
  void manyPairsGrowTheTable() {
    String text = "🌊".repeat(1000) + "岸";
    CodePoints points = new CodePoints(text);
    assertEquals(1000, points.at(2000));
    assertEquals(1001, points.at(2001));
  }

  @Test
  void aLoneSurrogateCountsAsACharacter() {
    assertEquals(3, new CodePoints("a\ud83cb").at(3));
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePoints points = new CodePoints("岸");
    assertThrows(IndexOutOfBoundsException.class, () -> points.at(2));
    assertThrows(IndexOutOfBoundsException.class, () -> points.at(-1));
  }

  @Test
  void leadsBackFromCodePointsToUtf16() {
    String text = "a𝒜b𝒞𝒟c";
    CodePoints points = new CodePoints(text);
    for (int n = 0; n <= text.codePointCount(0, text.length()); n++) {
      assertEquals(text.offsetByCodePoints(0, n), points.utf16(n), "code points: " + n);
    }
    assertThrows(IndexOutOfBoundsException.class, () -> points.utf16(7));
    assertThrows(IndexOutOfBoundsException.class, () -> points.utf16(-1));
  }
}
