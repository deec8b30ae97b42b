package yulu.nlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.Map;
import java.util.TreeMap;
import yulu.text.Scripts;

/**
 * Finds every occurrence of many words in a text in one pass (Aho-Corasick). Words and text are
 * expected {@linkplain Folding folded}. Latin words match whole words only.
 */
public final class Dictionary<V> {
  /** Receives the occurrences: {@code begin} to {@code end} in UTF-16 units. */
  @FunctionalInterface
  public interface Hit<V> {
    void at(int begin, int end, V value);
  }

  private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  public Dictionary(Map<String, V> words) {
    empty = words.isEmpty();
    if (!empty) {
      trie.build(new TreeMap<>(words));
    }
  }

  /** Calls {@code hit} for every occurrence, by its end; occurrences overlap as they come. */
  public void find(String folded, Hit<V> hit) {
    if (empty) {
      return;
    }
    trie.parseText(
        folded,
        (begin, end, value) -> {
          if (isWhole(folded, begin, end)) {
            hit.at(begin, end, value);
          }
        });
  }

  /** True if a Latin word or number is not cut at either end of the stretch. */
  static boolean isWhole(String text, int begin, int end) {
    return !joined(text, begin) && (!joined(text, end) || isPlural(text, end));
  }

  private static boolean joined(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    char left = text.charAt(at - 1);
    char right = text.charAt(at);
    return isWordCharacter(left) && isWordCharacter(right);
  }

  private static boolean isPlural(String text, int end) {
    return text.charAt(end) == 's'
        && Scripts.isLatinLetter(text.charAt(end - 1))
        && (end + 1 >= text.length() || !isWordCharacter(text.charAt(end + 1)));
  }

  private static boolean isWordCharacter(char c) {
    return Scripts.isLatinLetter(c) || Scripts.isAsciiDigit(c);
  }
}
