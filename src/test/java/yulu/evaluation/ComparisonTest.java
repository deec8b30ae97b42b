package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final Figures BEFORE =
      new Figures(
          Map.of("claims F1", 0.9, "wrong", 0.05, "modality", 0.8, "gone", 1.0),
          Map.of("a claims F1", 0.5));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aFigureThatFellIsWorse() {
    assertEquals(List.of("claims F1"), worse(Map.of("claims F1", 0.89, "modality", 0.796)));
  }

  @Test
  void aShareOfWrongNamesThatRoseIsWorse() {
    assertEquals(List.of("wrong"), worse(Map.of("wrong", 0.06, "claims F1", 0.95)));
    assertEquals(List.of(), worse(Map.of("wrong", 0.01)));
  }

  @Test
  void figuresOfOneDocumentDecideNothing() {
    Figures now = new Figures(BEFORE.whole(), Map.of("a claims F1", 0.1));
    Comparison comparison = Comparison.of(BEFORE, now);
    assertEquals(List.of(), comparison.worse(0.005));
    assertEquals("a claims F1 0.500 -> 0.100 (worse)", comparison.documents().get(0).toString());
  }

  @Test
  void savedFiguresComeBack() throws IOException {
    Path file = folder.resolve("run.json");
    FiguresFile.write(BEFORE, file);
    assertEquals(BEFORE, FiguresFile.read(file));
    Files.writeString(file, "{}");
    assertThrows(EvaluationException.class, () -> FiguresFile.read(file));
  }

  private static List<String> worse(Map<String, Double> now) {
    return Comparison.of(BEFORE, new Figures(now, Map.of())).worse(0.005).stream()
        .map(Comparison.Change::figure)
        .toList();
  }
}
