package yulu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BuildProgressTest {
  @Test
  void showsABarWithRateAndTimeLeftOnATerminal() {
    String shown = shown(true);
    assertTrue(shown.contains("documents"), shown);
    assertTrue(shown.contains("3/3"), shown);
    assertTrue(shown.contains("/s"), shown);
  }

  @Test
  void showsNothingElsewhere() {
    assertEquals("", shown(false));
  }

  private static String shown(boolean terminal) {
    StringWriter err = new StringWriter();
    try (BuildProgress progress = new BuildProgress(new PrintWriter(err), terminal)) {
      progress.stage("vocabulary", 0);
      progress.stage("documents", 3);
      progress.step(1);
      progress.step(2);
    }
    return err.toString();
  }
}
