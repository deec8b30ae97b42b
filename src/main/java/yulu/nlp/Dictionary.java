package yulu.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  private static final int[] NONE = new int[1 << 8];
  private static final int NODES = 1 << 24;

  /** First node by first character, its high byte and its low one: most pages are {@link #NONE}. */
  private final int[][] roots = new int[1 << 8][];

  /** The two characters with which a word begins, in so little room that it is in the cache. */
  private final BitSet pairs = new BitSet();

  private final List<@Nullable V> values = new ArrayList<>();

  /** Node, character and the node that it leads to: 24, 16 and 24 bits; 0 is an empty slot. */
  private long[] edges = new long[1 << 8];

  private int used;

  public Dictionary(Map<String, V> words) {
    Arrays.fill(roots, NONE);
    values.add(null);
    words.forEach(this::add);
  }

  /** Calls {@code hit} for every occurrence, by its begin; occurrences overlap as they come. */
  public void find(String folded, Hit<V> hit) {
    for (int begin = 0; begin < folded.length(); begin++) {
      int node = root(folded.charAt(begin));
      if (node != 0 && !joined(folded, begin)) {
        find(folded, begin, node, hit);
      }
    }
  }

  private void find(String folded, int begin, int root, Hit<V> hit) {
    int node = root;
    int at = begin + 1;
    while (node != 0) {
      V value = values.get(node);
      if (value != null && isWhole(folded, begin, at)) {
        hit.at(begin, at, value);
      }
      if (at == folded.length()) {
        return;
      }
      boolean none = at == begin + 1 && !pairs.get(pair(folded.charAt(begin), folded.charAt(at)));
      node = none ? 0 : child(node, folded.charAt(at));
      at++;
    }
  }

  private void add(String word, V value) {
    if (word.isEmpty()) {
      return;
    }
    int node = root(word.charAt(0));
    if (node == 0) {
      node = newNode();
      begin(word.charAt(0), node);
    }
    if (word.length() > 1) {
      pairs.set(pair(word.charAt(0), word.charAt(1)));
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

  private int root(char c) {
    return roots[c >>> 8][c & 0xFF];
  }

  private void begin(char c, int node) {
    if (roots[c >>> 8] == NONE) {
      roots[c >>> 8] = new int[1 << 8];
    }
    roots[c >>> 8][c & 0xFF] = node;
  }

  private int newNode() {
    if (values.size() == NODES) {
      throw new IllegalStateException("more names than a dictionary holds");
    }
    values.add(null);
    return values.size() - 1;
  }

  private int child(int node, char c) {
    long edge = edge(node, c);
    int slot = slot(edge, edges.length);
    while (edges[slot] != 0) {
      if (edges[slot] >>> 24 == edge) {
        return (int) edges[slot] & (NODES - 1);
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return 0;
  }

  private void link(int node, char c, int target) {
    if (used * 2 >= edges.length) {
      grow();
    }
    put(edge(node, c) << 24 | target);
    used++;
  }

  private void put(long link) {
    int slot = slot(link >>> 24, edges.length);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = link;
  }

  private void grow() {
    long[] old = edges;
    edges = new long[old.length * 2];
    for (long link : old) {
      if (link != 0) {
        put(link);
      }
    }
  }

  private static int pair(char first, char second) {
    return (first * 0x9E37 + second) & 0x3FFFF;
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
