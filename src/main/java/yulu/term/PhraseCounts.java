package yulu.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yulu.nlp.Token;
import yulu.text.Scripts;

/**
 * Counts nouns that stand together, and says how much each phrase is one (C-value: Frantzi,
 * Ananiadou and Mima 2000): its frequency, less that of longer phrases which hold it, weighted by
 * its length.
 */
final class PhraseCounts {
  private static final int LONGEST = 4;
  private static final int LEAST = 3;
  private static final int SHORTEST_CHINESE = 3;
  private static final int LONGEST_CHINESE = 10;
  private static final String BETWEEN = "\t";

  private final TermForm form;
  private final Map<String, Integer> counts = new HashMap<>();

  PhraseCounts(TermForm form) {
    this.form = form;
  }

  /** Counts the phrases in a run of words that can be parts of a term and follow each other. */
  void run(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int n = 2; n <= LONGEST && i + n <= words.size(); n++) {
        List<Token> phrase = words.subList(i, i + n);
        if (fits(phrase) && form.isTerm(phrase)) {
          counts.merge(key(phrase), 1, Integer::sum);
        }
      }
    }
  }

  /** The C-value of every phrase that comes at least three times, by its words without gaps. */
  Map<String, Double> values() {
    Map<String, Integer> frequent = new TreeMap<>(counts);
    frequent.values().removeIf(c -> c < LEAST);
    Map<String, int[]> longer = new HashMap<>();
    frequent.forEach(
        (phrase, count) ->
            inner(phrase)
                .forEach(
                    part -> {
                      int[] sum = longer.computeIfAbsent(part, p -> new int[2]);
                      sum[0] += count;
                      sum[1]++;
                    }));
    Map<String, Double> values = new TreeMap<>();
    frequent.forEach(
        (phrase, count) -> {
          int[] sum = longer.getOrDefault(phrase, new int[2]);
          double alone = sum[1] == 0 ? count : count - (double) sum[0] / sum[1];
          double value = Math.log(phrase.split(BETWEEN).length) / Math.log(2) * alone;
          if (alone >= LEAST) {
            values.merge(joined(phrase), value, Math::max);
          }
        });
    return values;
  }

  private static boolean fits(List<Token> phrase) {
    if (!Scripts.isHan(phrase.get(0).text().charAt(0))) {
      return true;
    }
    int length = phrase.stream().mapToInt(t -> t.text().length()).sum();
    return length >= SHORTEST_CHINESE && length <= LONGEST_CHINESE;
  }

  private static String key(List<Token> phrase) {
    StringBuilder key = new StringBuilder();
    for (Token word : phrase) {
      key.append(key.length() == 0 ? "" : BETWEEN).append(word.text());
    }
    return key.toString();
  }

  /** The shorter phrases in a phrase. */
  private static List<String> inner(String phrase) {
    String[] words = phrase.split(BETWEEN);
    List<String> parts = new ArrayList<>();
    for (int n = 2; n < words.length; n++) {
      for (int i = 0; i + n <= words.length; i++) {
        parts.add(String.join(BETWEEN, List.of(words).subList(i, i + n)));
      }
    }
    return parts;
  }

  private static String joined(String phrase) {
    boolean han = Scripts.isHan(phrase.charAt(0));
    return phrase.replace(BETWEEN, han ? "" : " ");
  }
}
