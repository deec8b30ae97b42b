package yulu.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern USED =
      Pattern.compile("(?:lookup|localize)\\(\"([a-z-]+[a-z])\"[,)]");

  @Test
  void bothLanguagesHaveTheSameTexts() {
    Set<String> chinese = new TreeSet<>(Texts.of(Language.ZH).keys());
    assertEquals(chinese, new TreeSet<>(Texts.of(Language.EN).keys()));
  }

  @Test
  void textsThatHoldValuesHoldTheSameInBothLanguages() {
    for (String key : Texts.of(Language.EN).keys()) {
      assertEquals(
          slots(Texts.of(Language.EN).lookup(key)), slots(Texts.of(Language.ZH).lookup(key)), key);
    }
  }

  @Test
  void everyTextThatATemplateAsksForIsThere() throws IOException {
    Path templates = Path.of(System.getProperty("yulu.home"), "src", "main", "jte");
    Set<String> keys = Texts.of(Language.EN).keys();
    try (Stream<Path> files = Files.list(templates)) {
      for (Path file : files.toList()) {
        Matcher used = USED.matcher(Files.readString(file));
        while (used.find()) {
          assertTrue(keys.contains(used.group(1)), file + ": " + used.group(1));
        }
      }
    }
  }

  private static List<String> slots(String text) {
    return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).sorted().toList();
  }
}
