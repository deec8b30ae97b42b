package yulu.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yulu.nlp.Analyzer;
import yulu.nlp.Folding;
import yulu.nlp.MarkedText;
import yulu.nlp.NameKind;
import yulu.nlp.NameTagger;

/** How many names a tagger finds in sentences whose names are known, and how many it makes up. */
public final class TaggerFigures {
  private static final int BUCKETS = 12;

  /** Margins that are counted together. */
  private static final int BUCKET = 4;

  private final Map<NameKind, int[]> counts = new EnumMap<>(NameKind.class);
  private final int[] right = new int[BUCKETS];
  private final int[] read = new int[BUCKETS];

  /** Counts names of one kind: marked, read, read with the right place and kind. */
  TaggerFigures(NameTagger tagger, List<MarkedText> sentences) {
    for (NameKind kind : NameKind.values()) {
      counts.put(kind, new int[3]);
    }
    Analyzer analyzer = new Analyzer();
    for (MarkedText sentence : sentences) {
      String text = sentence.text();
      List<NameTagger.Name> names =
          tagger.names(
              text, Folding.fold(text), analyzer.tokens(Folding.simplify(text)), 0, text.length());
      count(sentence, names);
    }
  }

  private void count(MarkedText sentence, List<NameTagger.Name> names) {
    sentence.names().forEach(n -> of(n.kind())[0]++);
    for (NameTagger.Name name : names) {
      of(name.kind())[1]++;
      boolean hit =
          sentence.names().contains(new MarkedText.Name(name.begin(), name.end(), name.kind()));
      int bucket = Math.min(BUCKETS - 1, (int) (name.margin() / BUCKET));
      read[bucket]++;
      if (hit) {
        of(name.kind())[2]++;
        right[bucket]++;
      }
    }
  }

  private int[] of(NameKind kind) {
    return Optional.ofNullable(counts.get(kind)).orElseThrow();
  }

  double f1(NameKind kind) {
    int[] c = of(kind);
    return c[0] + c[1] == 0 ? 0 : 2.0 * c[2] / (c[0] + c[1]);
  }

  /** A table by kind, and the share of right names by margin. */
  public String table() {
    StringBuilder table = new StringBuilder("kind              P      R     F1  names%n");
    for (NameKind kind : NameKind.values()) {
      int[] c = of(kind);
      table.append(
          String.format(
              Locale.ROOT,
              "%-14s %.3f  %.3f  %.3f  %5d%n",
              kind.toString().toLowerCase(Locale.ROOT),
              c[2] / Math.max(1.0, c[1]),
              c[2] / Math.max(1.0, c[0]),
              f1(kind),
              c[0]));
    }
    table.append("margin from:");
    for (int b = 0; b < BUCKETS; b++) {
      table.append(
          String.format(
              Locale.ROOT,
              "  %d: %.3f of %d",
              b * BUCKET,
              right[b] / Math.max(1.0, read[b]),
              read[b]));
    }
    return String.format(table.toString());
  }
}
