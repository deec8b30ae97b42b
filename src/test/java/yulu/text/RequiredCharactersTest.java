package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads off an expression which characters every text has that it fits. */
class RequiredCharactersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "灯塔#灯塔#true",
        "灯塔#灯#false",
        "灯?塔#塔#true",
        "灯{0,3}塔#塔#true",
        "灯{1,3}塔#塔#false",
        "灯+?塔#灯塔#true",
        "灯|塔#塔#true",
        "灯|塔#海#false",
        "(?:灯|塔)亮#塔亮#true",
        "(?:灯|塔)亮#塔#false",
        "(?:灯|塔)*亮#亮#true",
        "(?:灯|[^塔])亮#亮#true",
        "[灯塔]亮#塔亮#true",
        "[灯塔]亮#海亮#false",
        "[一-十]亮#亮#true",
        "(?!灯)塔#塔#true",
        "(?<=灯)塔#塔#true",
        "\\d\\x2c\\p{IsHan}\\(#,(#true",
        "\\d\\x2c\\p{IsHan}\\(#(#false",
        "(?:灯|)塔#塔#true",
        ".*#海#true"
      })
  void aTextMayFitOnlyWithThem(String regex, String text, boolean may) {
    assertEquals(may, RequiredCharacters.of(regex).mayFit(text));
  }
}
