package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yulu.store.Store;

/** The figures that the program reaches on its own gold standard, see docs/evaluation.md. */
class OwnGoldTest {
  private static final double TOLERANCE = 0.01;
  private static final Path GOLD = TemporaryGraph.HOME.resolve("src/test/resources/gold");
  private static final Path CORPUS = TemporaryGraph.HOME.resolve("corpus");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void noFigureFalls() {
    Evaluation evaluation = Evaluation.of(GOLD, CORPUS);
    try (Store store = TemporaryGraph.build(folder, List.of(CORPUS))) {
      Scores scores = store.read(evaluation::score);
      Figures reached = FiguresFile.read(GOLD.resolve("figures.json"));
      assertEquals(List.of(), scores.notes());
      assertEquals(
          List.of(),
          Comparison.of(reached, Figures.of(scores)).worse(TOLERANCE),
          () -> String.join("\n", ScoreTable.of(scores)));
    }
  }
}
