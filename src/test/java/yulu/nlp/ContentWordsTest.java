package yulu.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentWordsTest {
  private final ContentWords words = new ContentWords();

  @Test
  void keepsTheMatterOfAStatementAndLeavesOutHowItIsSaid() {
    assertEquals(List.of("桥梁", "承受", "洪水"), words.of("他认为这座桥梁也能承受洪水。"));
  }

  @Test
  void readsTraditionalCharactersAsSimplifiedOnes() {
    assertEquals(words.of("桥梁承受洪水"), words.of("橋梁承受洪水"));
  }

  @Test
  void takesEnglishWordsInTheSingularAndNumbersAsTheyStand() {
    assertEquals(
        List.of("bridge", "survived", "12", "flood"), words.of("The bridges survived 12 floods"));
  }

  @Test
  void writesChineseNumbersInDigits() {
    assertEquals(words.of("桥墩64座"), words.of("桥墩六十四座"));
    assertEquals(words.of("石料23000吨"), words.of("石料两万三千吨"));
    assertEquals(words.of("石料500吨"), words.of("石料五百吨"));
  }
}
