package yulu.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Characters without which a regular expression fits no text, read off the expression itself: of
 * {@code (?:给|列)出.*理由} one of 给 and 列, 出, 理 and 由. Most texts lack one of them, which is told in a
 * fraction of the time that a match takes. What is not understood (ranges, categories, negated
 * classes, anything optional) requires nothing. Immutable.
 */
public final class RequiredCharacters {
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]");

  private final List<BitSet> sets;

  private RequiredCharacters(List<BitSet> sets) {
    this.sets = sets.stream().sorted(Comparator.comparingInt(BitSet::cardinality)).toList();
  }

  /**
   * The characters that an expression requires.
   *
   * @param regex a valid expression, case-sensitive
   * @throws IllegalArgumentException for an expression with flags
   */
  public static RequiredCharacters of(String regex) {
    if (FLAGS.matcher(regex).find()) {
      throw new IllegalArgumentException("flags in " + regex);
    }
    return new RequiredCharacters(new Reader(regex).alternatives());
  }

  /** False if the expression surely fits no part of a text. */
  public boolean mayFit(CharSequence text) {
    for (BitSet set : sets) {
      if (!hasOneOf(text, set)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOneOf(CharSequence text, BitSet set) {
    for (int i = 0; i < text.length(); i++) {
      if (set.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads an expression from left to right; gives sets of characters, of each of which one is
   * required.
   */
  private static final class Reader {
    private final String regex;
    private int at;

    Reader(String regex) {
      this.regex = regex;
    }

    /**
     * Up to a closing bracket or the end: what every alternative requires, one set for all of them.
     */
    List<BitSet> alternatives() {
      List<List<BitSet>> alternatives = new ArrayList<>();
      alternatives.add(sequence());
      while (at < regex.length() && regex.charAt(at) == '|') {
        at++;
        alternatives.add(sequence());
      }
      if (alternatives.size() == 1) {
        return alternatives.get(0);
      }
      BitSet union = new BitSet();
      for (List<BitSet> alternative : alternatives) {
        Optional<BitSet> rarest =
            alternative.stream().min(Comparator.comparingInt(BitSet::cardinality));
        if (rarest.isEmpty()) {
          return List.of();
        }
        union.or(rarest.get());
      }
      return List.of(union);
    }

    private List<BitSet> sequence() {
      List<BitSet> sets = new ArrayList<>();
      while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
        List<BitSet> atom = atom();
        if (!isOptional()) {
          sets.addAll(atom);
        }
      }
      return sets;
    }

    private List<BitSet> atom() {
      char c = regex.charAt(at++);
      return switch (c) {
        case '(' -> group();
        case '[' -> characterClass();
        case '\\' -> escaped();
        case '.', '^', '$' -> List.of();
        default -> List.of(only(c));
      };
    }

    private List<BitSet> group() {
      boolean look = false;
      if (regex.charAt(at) == '?') {
        look = "=!<".indexOf(regex.charAt(at + 1)) >= 0;
        at += regex.charAt(at + 1) == '<' ? 3 : 2;
      }
      List<BitSet> inner = alternatives();
      at++;
      return look ? List.of() : inner;
    }

    private List<BitSet> characterClass() {
      BitSet set = new BitSet();
      boolean plain = regex.charAt(at) != '^';
      while (regex.charAt(at) != ']') {
        char c = regex.charAt(at);
        plain &= "-\\[&".indexOf(c) < 0;
        at += c == '\\' ? 2 : 1;
        set.set(c);
      }
      at++;
      return plain ? List.of(set) : List.of();
    }

    private List<BitSet> escaped() {
      char c = regex.charAt(at++);
      if (c == 'x') {
        at += 2;
        return List.of(only((char) Integer.parseInt(regex.substring(at - 2, at), 16)));
      }
      if (c == 'p' || c == 'P') {
        at = regex.indexOf('}', at) + 1;
      }
      return Character.isLetterOrDigit(c) ? List.of() : List.of(only(c));
    }

    /** Passes over what says how often, if anything does; true if it may be not at all. */
    private boolean isOptional() {
      if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
        return false;
      }
      char c = regex.charAt(at);
      boolean optional = c == '?' || c == '*' || regex.startsWith("{0", at);
      at = c == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
        at++;
      }
      return optional;
    }

    private static BitSet only(char c) {
      BitSet set = new BitSet();
      set.set(c);
      return set;
    }
  }
}
