package yulu.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yulu.text.Scripts;

/**
 * Finds every occurrence of many words in a text. Words and text are expected {@linkplain Folding
 * folded}. Latin words match whole words only, their regular plural included.
 *
 * <p>A trie in one hash table, walked from every character. A double-array automaton (HanLP's)
 * reads as fast but takes seconds to build over names that begin with thousands of different
 * characters.
 */
public final class Dictionary<V> {
  /** Receives the occurrences: {@code begin} to {@code end} in UTF-16 units. */
  @FunctionalInterface
  public interface Hit<V> {
    void at(int begin, int end, V value);
  }

  private final int[] roots = new int[Character.MAX_VALUE + 1];
  private final List<@Nullable V> values = new ArrayList<>();
  private long[] edges = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int used;

  public Dictionary(Map<String, V> words) {
    values.add(null);
    words.forEach(this::add);
  }

  /** Calls {@code hit} for every occurrence, by its begin; occurrences overlap as they come. */
  public void find(String folded, Hit<V> hit) {
    int length = folded.length();
    for (int begin = 0; begin < length; begin++) {
      int node = roots[folded.charAt(begin)];
      int at = begin + 1;
      while (node != 0) {
        V value = values.get(node);
        if (value != null && isWhole(folded, begin, at)) {
          hit.at(begin, at, value);
        }
        if (at == length) {
          break;
        }
        node = child(node, folded.charAt(at++));
      }
    }
  }

  private void add(String word, V value) {
    if (word.isEmpty()) {
      return;
    }
    int node = roots[word.charAt(0)];
    if (node == 0) {
      node = newNode();
      roots[word.charAt(0)] = node;
    }
    for (int i = 1; i < word.length(); i++) {
      int next = child(node, word.charAt(i));
      if (next == 0) {
        next = newNode();
        link(node, word.charAt(i), next);
      }
      node = next;
    }
    values.set(node, value);
  }

  private int newNode() {
    values.add(null);
    return values.size() - 1;
  }

  private int child(int node, char c) {
    long edge = edge(node, c);
    int slot = slot(edge, edges.length);
    while (targets[slot] != 0) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return 0;
  }

  private void link(int node, char c, int target) {
    if (used * 2 >= edges.length) {
      grow();
    }
    put(edge(node, c), target);
    used++;
  }

  private void put(long edge, int target) {
    int slot = slot(edge, edges.length);
    while (targets[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldTargets[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private static long edge(int node, char c) {
    return ((long) node << 16) | c;
  }

  private static int slot(long edge, int size) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (size - 1);
  }

  /** True if a Latin word or number is not cut at either end of the stretch. */
  static boolean isWhole(String text, int begin, int end) {
    return !joined(text, begin) && (!joined(text, end) || isPlural(text, end));
  }

  private static boolean joined(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    return isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));
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
