package yulu.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static final Path SOURCE = Path.of(System.getProperty("yulu.home", "."), "src/main");
  private static final Path MODEL = SOURCE.resolve("resources").resolve(TaggerBuild.RESOURCE);
  private static final long MOST_BYTES = 25_000_000;

  @Test
  void theModelWasTrainedFromTheSentencesBesideIt() throws IOException {
    assertEquals(
        new TrainingFiles(SOURCE.resolve("tagger")).hash(),
        Files.readString(TaggerBuild.hashFile(MODEL)).strip(),
        "sentences or names of src/main/tagger changed: run ./yulu train-tagger");
  }

  @Test
  void theModelIsSmall() throws IOException {
    assertTrue(Files.size(MODEL) < MOST_BYTES);
  }
}
