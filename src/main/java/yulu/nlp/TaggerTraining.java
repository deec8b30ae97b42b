package yulu.nlp;

import com.hankcs.hanlp.model.perceptron.common.TaskType;
import com.hankcs.hanlp.model.perceptron.feature.FeatureMap;
import com.hankcs.hanlp.model.perceptron.instance.Instance;
import com.hankcs.hanlp.model.perceptron.model.AveragedPerceptron;
import com.hankcs.hanlp.model.perceptron.tagset.TagSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Trains the tagger: HanLP's averaged perceptron over features of characters. Its own driver of the
 * training shuffles by the clock; here the order of the sentences is drawn from a fixed seed, so
 * that the same sentences give the same model, byte for byte.
 */
public final class TaggerTraining {
  private static final int L = NameLabels.COUNT;
  private static final long SEED = 20260101;

  /** A feature seen less often than this is left out, and one that weighs less. */
  private static final int SEEN = 3;

  private static final float LIGHT = 0.06f;

  private final int rounds;
  private final Consumer<String> progress;
  private final Analyzer analyzer = new Analyzer();
  private final Map<Long, Integer> ids = new HashMap<>();

  /**
   * @param rounds how often all sentences are gone through
   * @param progress is told what has been done
   */
  public TaggerTraining(int rounds, Consumer<String> progress) {
    this.rounds = rounds;
    this.progress = progress;
  }

  /** The model learnt from the sentences, as {@link NameTagger#of} takes it. */
  public byte[] train(List<MarkedText> sentences) {
    count(sentences);
    List<Sentence> instances = new ArrayList<>(sentences.size());
    for (MarkedText sentence : sentences) {
      instances.add(instance(sentence));
    }
    progress.accept(sentences.size() + " sentences, " + ids.size() + " features");
    Features features = new Features(L + 1 + ids.size(), tagSet());
    AveragedPerceptron perceptron = new AveragedPerceptron(features);
    learn(perceptron, instances);
    return bytes(perceptron.parameter);
  }

  private static TagSet tagSet() {
    TagSet tags = new TagSet(TaskType.NER);
    for (int label = 0; label < L; label++) {
      tags.add(NameLabels.name(label));
    }
    tags.lock();
    return tags;
  }

  /** Numbers the features that are seen often enough; the first numbers are labels' own. */
  private void count(List<MarkedText> sentences) {
    Map<Long, Integer> counts = new TreeMap<>();
    for (MarkedText sentence : sentences) {
      Units units = units(sentence.text());
      NameFeatures features = new NameFeatures(units);
      for (int i = 0; i < units.size(); i++) {
        int n = features.at(i);
        for (int f = 0; f < n; f++) {
          counts.merge(features.key(f), 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (key, seen) -> {
          if (seen >= SEEN) {
            ids.put(key, L + 1 + ids.size());
          }
        });
  }

  private Units units(String text) {
    List<Token> tokens = analyzer.tokens(Folding.simplify(text));
    return Units.of(text, Folding.fold(text), tokens, 0, text.length());
  }

  private Sentence instance(MarkedText sentence) {
    Units units = units(sentence.text());
    NameFeatures features = new NameFeatures(units);
    int[][] matrix = new int[units.size()][];
    for (int i = 0; i < units.size(); i++) {
      int n = features.at(i);
      int[] row = new int[n + 1];
      int known = 0;
      for (int f = 0; f < n; f++) {
        Integer id = ids.get(features.key(f));
        if (id != null) {
          row[known++] = id;
        }
      }
      matrix[i] = Arrays.copyOf(row, known + 1); // the last place is for the label before
    }
    return new Sentence(matrix, labels(units, sentence));
  }

  private static int[] labels(Units units, MarkedText sentence) {
    int[] labels = new int[units.size()];
    for (MarkedText.Name name : sentence.names()) {
      int first = 0;
      while (first < units.size() && units.begin(first) < name.begin()) {
        first++;
      }
      int last = first;
      while (last + 1 < units.size() && units.end(last) < name.end()) {
        last++;
      }
      if (first >= units.size()
          || units.begin(first) != name.begin()
          || units.end(last) != name.end()) {
        throw new IllegalArgumentException("a name is cut inside a word: " + sentence);
      }
      for (int i = first; i <= last; i++) {
        labels[i] = NameLabels.of(name.kind(), NameLabels.MIDDLE);
      }
      labels[first] = NameLabels.of(name.kind(), NameLabels.BEGIN);
      labels[last] = NameLabels.of(name.kind(), first == last ? NameLabels.WHOLE : NameLabels.END);
    }
    return labels;
  }

  private void learn(AveragedPerceptron perceptron, List<Sentence> instances) {
    double[] total = new double[perceptron.parameter.length];
    int[] timestamp = new int[perceptron.parameter.length];
    Random order = new Random(SEED);
    int current = 0;
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(instances, order);
      int wrong = 0;
      for (Sentence sentence : instances) {
        current++;
        if (sentence.size() == 0) {
          continue;
        }
        int[] guess = decode(perceptron.parameter, sentence);
        if (!Arrays.equals(guess, sentence.tagArray)) {
          wrong++;
          update(perceptron, sentence, guess, total, timestamp, current);
        }
      }
      progress.accept("round " + round + ": " + wrong + " sentences read wrong");
    }
    perceptron.average(total, timestamp, current);
  }

  /** HanLP's own search looks each weight up once for every pair of labels; this one once. */
  private static int[] decode(float[] parameter, Sentence sentence) {
    float[] emissions = new float[sentence.size() * L];
    for (int i = 0; i < sentence.size(); i++) {
      int[] row = sentence.getFeatureAt(i);
      for (int f = 0; f < row.length - 1; f++) {
        for (int label = 0; label < L; label++) {
          emissions[i * L + label] += parameter[row[f] * L + label];
        }
      }
    }
    return new LabelPath(sentence.size(), emissions, Arrays.copyOf(parameter, (L + 1) * L))
        .labels();
  }

  private static void update(
      AveragedPerceptron perceptron,
      Sentence sentence,
      int[] guess,
      double[] total,
      int[] timestamp,
      int current) {
    for (int i = 0; i < sentence.size(); i++) {
      int[] row = sentence.getFeatureAt(i);
      int last = row.length - 1;
      int[] gold = new int[row.length];
      int[] guessed = new int[row.length];
      for (int f = 0; f < last; f++) {
        gold[f] = row[f] * L + sentence.tagArray[i];
        guessed[f] = row[f] * L + guess[i];
      }
      gold[last] = (i == 0 ? L : sentence.tagArray[i - 1]) * L + sentence.tagArray[i];
      guessed[last] = (i == 0 ? L : guess[i - 1]) * L + guess[i];
      perceptron.update(gold, guessed, total, timestamp, current);
    }
  }

  private byte[] bytes(float[] parameter) {
    SortedMap<Long, float[]> kept = new TreeMap<>();
    ids.forEach(
        (key, id) -> {
          float[] row = Arrays.copyOfRange(parameter, id * L, (id + 1) * L);
          float most = 0;
          for (float weight : row) {
            most = Math.max(most, Math.abs(weight));
          }
          if (most >= LIGHT) {
            kept.put(key, row);
          }
        });
    progress.accept(kept.size() + " features kept");
    return TaggerModel.bytes(Arrays.copyOf(parameter, (L + 1) * L), kept);
  }

  /** A sentence as HanLP's perceptron takes it. */
  private static final class Sentence extends Instance {
    Sentence(int[][] matrix, int[] labels) {
      featureMatrix = matrix;
      tagArray = labels;
    }
  }

  /** Features that have numbers already. */
  private static final class Features extends FeatureMap {
    private final int size;

    Features(int size, TagSet tags) {
      super(tags);
      this.size = size;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public int idOf(String feature) {
      throw new UnsupportedOperationException("features are numbered before");
    }

    @Override
    public Set<Map.Entry<String, Integer>> entrySet() {
      throw new UnsupportedOperationException("features are numbered before");
    }
  }
}
