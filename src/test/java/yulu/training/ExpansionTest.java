package yulu.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yulu.nlp.MarkedText;

class ExpansionTest {
  private static final Map<String, List<String>> NAMES =
      new TrainingFiles(Path.of(System.getProperty("yulu.home", "."), "src/main/tagger")).names();

  private static List<MarkedText> drawn(String line, boolean heldOut, long seed) {
    Random random = new Random(seed);
    Expansion expansion = new Expansion(new NameSource(NAMES, heldOut, random), random);
    List<MarkedText> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(expansion.another(MarkedSentence.parse(line)));
    }
    return all;
  }

  private static Set<String> names(List<MarkedText> texts) {
    Set<String> names = new HashSet<>();
    for (MarkedText text : texts) {
      text.names().forEach(n -> names.add(text.text().substring(n.begin(), n.end())));
    }
    return names;
  }

  @Test
  void theSameSeedDrawsTheSameSentences() {
    String line = "[P 林晚舟]创办了[B 远山]，[L 杭州]的公司。";
    assertEquals(drawn(line, false, 7), drawn(line, false, 7));
    assertNotEquals(drawn(line, false, 7), drawn(line, false, 8));
  }

  @Test
  void oneNameStaysTheSameInItsSentence() {
    for (MarkedText text : drawn("[B 远山]和[B 远山]", false, 3)) {
      assertTrue(names(List.of(text)).size() <= 1, text.text());
    }
  }

  @Test
  void namesForMeasuringAreNeverLearntFrom() {
    Set<String> learnt = names(drawn("[F 辛顿]说", false, 5));
    Set<String> measured = names(drawn("[F 辛顿]说", true, 5));
    learnt.remove("辛顿"); // as it is written
    learnt.removeIf(n -> n.contains("·") || n.matches("[A-Za-z ]+"));
    assertTrue(learnt.size() > 20);
    measured.retainAll(learnt);
    assertEquals(Set.of(), measured);
  }
}
