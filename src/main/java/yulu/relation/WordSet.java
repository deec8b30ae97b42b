package yulu.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import yulu.text.Scripts;

/** Some folded words, to be compared with a folded text; Latin words match whole words only. */
final class WordSet {
  private final List<String> words;

  /** The low bytes of the characters with which words begin: most places are told by them. */
  private final BitSet firsts = new BitSet(1 << 8);

  private final BitSet lasts = new BitSet(1 << 8);
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  WordSet(Collection<String> words) {
    this.words =
        words.stream()
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
            .toList();
    for (String word : this.words) {
      firsts.set(word.charAt(0) & 0xFF);
      lasts.set(word.charAt(word.length() - 1) & 0xFF);
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
  }

  /** The words, the longest first. */
  List<String> words() {
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words that begin at {@code at}, the longest first. */
  List<String> beginningAt(String text, int at) {
    if (at < 0 || at >= text.length() || !firsts.get(text.charAt(at) & 0xFF)) {
      return List.of();
    }
    return matching(
        byFirst.get(text.charAt(at)), word -> text.startsWith(word, at) ? at : -1, text);
  }

  /** The words that end before {@code end}, the longest first. */
  List<String> endingAt(String text, int end) {
    if (end <= 0 || end > text.length() || !lasts.get(text.charAt(end - 1) & 0xFF)) {
      return List.of();
    }
    return matching(
        byLast.get(text.charAt(end - 1)),
        word -> text.startsWith(word, end - word.length()) ? end - word.length() : -1,
        text);
  }

  /** Length of the longest word that begins here, or 0. */
  int lengthAt(String text, int at) {
    List<String> found = beginningAt(text, at);
    return found.isEmpty() ? 0 : found.get(0).length();
  }

  /** Length of the longest word that ends here, or 0. */
  int lengthBefore(String text, int end) {
    List<String> found = endingAt(text, end);
    return found.isEmpty() ? 0 : found.get(0).length();
  }

  private static List<String> matching(
      @Nullable List<String> candidates, ToIntFunction<String> begin, String text) {
    if (candidates == null) {
      return List.of();
    }
    List<String> found = List.of();
    for (String word : candidates) {
      int at = begin.applyAsInt(word);
      if (at >= 0 && isWhole(text, at, at + word.length())) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(word);
      }
    }
    return found;
  }

  private static boolean isWhole(String text, int begin, int end) {
    return !joined(text, begin) && !joined(text, end);
  }

  private static boolean joined(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return Scripts.isLatinLetter(c) || Scripts.isAsciiDigit(c);
  }
}
