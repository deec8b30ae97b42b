package yulu.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "機器學習與語義理解|机器学习与语义理解",
        "ＡＢＣ１２３（）|abc123()",
        "Ｄeep LEARNING|deep learning",
        "瑪麗‧布倫特|玛丽·布伦特",
        "玛丽・布伦特|玛丽·布伦特",
        "玛丽•布伦特|玛丽·布伦特",
        "it’s `here‘|it's 'here'",
        "self–play state‑of‑the‑art −1|self-play state-of-the-art -1",
        "ÉCOLE Ørsted|école ørsted"
      })
  void textIsFoldedForLookUps(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @Test
  void everyCharacterFoldsToOneCharacterAndStaysSoWhenFoldedAgain() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      all.append(c);
    }
    String once = Folding.fold(all.toString());
    assertEquals(all.length(), once.length());
    String twice = Folding.fold(once);
    for (int i = 0; i < once.length(); i++) {
      assertEquals(once.charAt(i), twice.charAt(i), "U+" + Integer.toHexString(i));
    }
  }

  @Test
  void charactersOutsideTheBasicPlaneStay() {
    assertEquals("𠮷野家🌊", Folding.fold("𠮷野家🌊"));
  }

  @Test
  void simplifyingTouchesNothingButChineseCharacters() {
    assertEquals("模型 ＡＢＣ“It’s”・台湾", Folding.simplify("模型 ＡＢＣ“It’s”・台灣"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "az-AZ"})
  void capitalsFoldAlikeInEveryLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertEquals("titanic", Folding.fold("TITANIC"));
  }
}
