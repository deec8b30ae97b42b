package yulu.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import yulu.nlp.MarkedText;
import yulu.nlp.NameTagger;
import yulu.nlp.TaggerTraining;

/** Makes the model of the tagger from its files, and says how good it is. */
public final class TaggerBuild {
  /** Where the model is below the folder of resources. */
  public static final String RESOURCE = NameTagger.RESOURCE.substring(1);

  private static final int ROUNDS = 6;
  private static final int COPIES = 16;
  private static final int COPIES_WITHOUT_NAMES = 2;
  private static final int TENTH = 10;
  private static final long SEED = 19971001;

  private final TrainingFiles files;
  private final Consumer<String> progress;
  private final List<MarkedSentence> sentences;
  private final Map<String, List<String>> names;

  /**
   * @param files the sentences and names
   * @param progress is told what has been done
   */
  public TaggerBuild(TrainingFiles files, Consumer<String> progress) {
    this.files = files;
    this.progress = progress;
    this.sentences = files.sentences();
    this.names = files.names();
  }

  /**
   * Trains on nine tenths of the sentences and of the names and reads the rest: sentences and names
   * that the tagger has never seen.
   */
  public TaggerFigures measure() {
    List<MarkedText> seen = new ArrayList<>();
    List<MarkedText> unseen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean heldOut = i % TENTH == TENTH / 2;
      expand(i, heldOut, heldOut ? unseen : seen);
    }
    byte[] model = new TaggerTraining(ROUNDS, progress).train(seen);
    return new TaggerFigures(NameTagger.of(model), unseen);
  }

  /** The model that the program brings, learnt from all sentences. */
  public byte[] model() {
    List<MarkedText> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      expand(i, false, all);
    }
    return new TaggerTraining(ROUNDS, progress).train(all);
  }

  /** Writes the model, and beside it the hash of the files that it was made from. */
  public void write(Path model) {
    try {
      Files.createDirectories(model.toAbsolutePath().getParent());
      Files.write(model, model());
      Files.writeString(hashFile(model), files.hash() + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + model, e);
    }
  }

  /** Where the hash of a model's files is kept. */
  public static Path hashFile(Path model) {
    return model.resolveSibling(model.getFileName() + ".sha256");
  }

  private void expand(int number, boolean heldOut, List<MarkedText> out) {
    MarkedSentence sentence = sentences.get(number);
    Random random = new Random(SEED + number);
    Expansion expansion = new Expansion(new NameSource(names, heldOut, random), random);
    int copies = sentence.hasSlots() ? COPIES : COPIES_WITHOUT_NAMES;
    for (int i = 0; i < copies; i++) {
      out.add(expansion.another(sentence));
    }
  }
}
