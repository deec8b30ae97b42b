package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mary Brent|mary-brent",
        "J. R. O’Brent|j-r-obrent",
        "Søren Łukasz Weiß|soren-lukasz-weiss",
        "Ｐｏｌａｒｉｓ　Ｌａｂ|polaris-lab",
        "TideNet-3.5|tidenet-3-5",
        "--a--b--|a-b",
        "瑪麗‧布倫特|玛丽·布伦特",
        "玛丽・布伦特|玛丽·布伦特",
        "潮网 TideNet 3|潮网-tidenet-3",
        "《海如何记忆》|海如何记忆",
        "!!!|unnamed"
      })
  void aKeyIsMadeOfTheNameAlone(String name, String key) {
    assertEquals(key, Keys.of(name));
  }

  @Test
  void theKeyOfAKeyIsItself() {
    for (String name : new String[] {"Mary Brent", "瑪麗‧布倫特", "潮网 TideNet 3", "J. R. O’Brent"}) {
      assertEquals(Keys.of(name), Keys.of(Keys.of(name)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  void aKeyIsTheSameInEveryLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertEquals("titan-iii-9", Keys.of("TITAN III 9"));
  }

  @Test
  void signsThatIrisForbidAreNotInAKey() {
    assertTrue(Keys.of("海<>\"{}|\\^`图\u0000\n岸").matches("[\\p{IsHan}-]+"));
  }

  @Test
  void otherScriptsKeepTheirLetters() {
    assertEquals("мария", Keys.of("Мария"));
  }
}
