package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "zh, ZH", "zh-CN, ZH", "zh_Hans, ZH", "ZH-hans-SG, ZH",
    "zh-Hant, ZH_HANT", "zh-TW, ZH_HANT", "zh_HK, ZH_HANT", "zh-MO, ZH_HANT",
    "en, EN", "en-GB, EN", "fr, EN", "'', EN"
  })
  void aTagMeansALanguage(String tag, Language expected) {
    assertEquals(expected, Language.ofTag(tag));
  }

  @Test
  void chineseWithSomeLatinNamesIsChinese() {
    assertEquals(Language.ZH, Language.guess("港口用 Fortran 和 COBOL 写的程序"));
  }

  @Test
  void englishWithAChineseNameIsEnglish() {
    assertEquals(
        Language.EN, Language.guess("The harbour master of 港 keeps the lighthouse running"));
  }

  @Test
  void textWithoutLettersIsEnglish() {
    assertEquals(Language.EN, Language.guess("2031 — 17!"));
    assertEquals(Language.EN, Language.guess(""));
  }

  @Test
  void bothScriptsOfChineseAreChinese() {
    assertTrue(Language.ZH.isChinese());
    assertTrue(Language.ZH_HANT.isChinese());
    assertFalse(Language.EN.isChinese());
    assertEquals("zh-Hant", Language.ZH_HANT.tag());
  }
}
