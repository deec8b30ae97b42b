package yulu.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with the characters of which one stands wherever it fits. Most texts have none of them,
 * which is told in a fraction of the time that the search takes. Immutable.
 *
 * <p>With assertions on, as in all tests, a text that the pattern fits without one of its
 * characters is an error.
 */
public final class QuickPattern {
  private final String needed;
  private final Pattern pattern;

  private QuickPattern(String needed, Pattern pattern) {
    this.needed = needed;
    this.pattern = pattern;
  }

  /**
   * A pattern.
   *
   * @param needed characters, one of which stands in everything that the pattern fits: a few
   */
  public static QuickPattern of(String needed, String regex) {
    return new QuickPattern(needed, Pattern.compile(regex));
  }

  /** True if the pattern is found in a text. */
  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** A matcher that finds what the pattern finds in a text. */
  public Matcher in(String text) {
    return pattern.matcher(mayBeIn(text) ? text : "");
  }

  private boolean mayBeIn(String text) {
    for (int i = 0; i < needed.length(); i++) {
      if (text.indexOf(needed.charAt(i)) >= 0) {
        return true;
      }
    }
    assert !pattern.matcher(text).find() : pattern + " needs none of " + needed + ": " + text;
    return false;
  }
}
