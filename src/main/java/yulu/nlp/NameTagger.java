package yulu.nlp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads names in Chinese text character by character, by what a perceptron has learnt from marked
 * sentences (docs/tagger.md). One tagger serves any number of threads.
 */
public final class NameTagger {
  /** Where the model is among the resources. */
  public static final String RESOURCE = "/yulu/tagger/names.model";

  private final TaggerModel model;

  private NameTagger(TaggerModel model) {
    this.model = model;
  }

  /**
   * A name that was read.
   *
   * @param begin first UTF-16 unit in the text
   * @param end after the last unit
   * @param margin by how much this reading is better than any other one, in weights of features: 0
   *     is a toss-up, beyond 10 is as good as certain
   */
  public record Name(int begin, int end, NameKind kind, double margin) {}

  /** The tagger that the program brings; read at its first use. */
  public static NameTagger bundled() {
    return Bundled.TAGGER;
  }

  /** A tagger of a model just trained. */
  public static NameTagger of(byte[] model) {
    try {
      return new NameTagger(TaggerModel.read(new ByteArrayInputStream(model)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names in a stretch of a text, a sentence at best.
   *
   * @param text the text
   * @param folded the same, {@linkplain Folding folded}
   * @param tokens words of the whole text in simplified characters
   * @param from begin of the stretch
   * @param to its end
   */
  public List<Name> names(String text, String folded, List<Token> tokens, int from, int to) {
    Units units = Units.of(text, folded, tokens, from, to);
    if (units.size() == 0) {
      return List.of();
    }
    LabelPath path = model.best(units);
    List<Name> names = new ArrayList<>(2);
    float[] margins = {};
    for (int i = 0; i < units.size(); i++) {
      int label = path.label(i);
      if (label == NameLabels.OUTSIDE) {
        continue;
      }
      if (margins.length == 0) {
        margins = path.margins();
      }
      int last = i;
      float margin = margins[i];
      while (!NameLabels.isClosed(path.label(last))) {
        last++;
        margin = Math.min(margin, margins[last]);
      }
      names.add(
          new Name(
              units.begin(i), units.end(last), NameLabels.kind(label), margin / model.scale()));
      i = last;
    }
    return names;
  }

  private static final class Bundled {
    static final NameTagger TAGGER = read();

    private static NameTagger read() {
      try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IOException("the program has no " + RESOURCE + ": run ./yulu train-tagger");
        }
        return new NameTagger(TaggerModel.read(new BufferedInputStream(in, 1 << 16)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
