package yulu.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a window into the units that annotators number: sentences, or the words of a line that has
 * no punctuation. A unit ends with its line, behind its enders and the quotes that close there, or
 * at a full stop that a capital letter follows.
 */
final class UnitCutter {
  private static final String ENDERS = "。！？!?；;";
  private static final String CLOSERS = "”」』\"’)）";
  private static final String SPACES = " \t\r\n";

  private final SourceText source;
  private final int end;
  private final boolean bySpaces;

  /**
   * @param end behind the window; a unit that begins inside is whole
   */
  private UnitCutter(SourceText source, int begin, int end) {
    this.source = source;
    this.end = Math.min(end, source.length());
    this.bySpaces = isUnpunctuatedLine(begin);
  }

  /** The units that begin in the window, in order. */
  static List<Stretch> cut(SourceText source, int begin, int end) {
    return new UnitCutter(source, begin, end).units(begin);
  }

  private List<Stretch> units(int begin) {
    List<Stretch> units = new ArrayList<>();
    int at = begin;
    while (at < end) {
      if (isIn(SPACES, at)) {
        at++;
        continue;
      }
      int next = Math.max(bySpaces ? wordEnd(at) : sentenceEnd(at), at + 1);
      units.add(new Stretch(at, trimmed(at, next)));
      at = next;
    }
    return units;
  }

  private boolean isUnpunctuatedLine(int begin) {
    for (int i = begin; i < end; i++) {
      if (isIn("\n。！？", i)) {
        return false;
      }
    }
    return true;
  }

  private int wordEnd(int begin) {
    int i = begin;
    while (i < source.length() && source.at(i) != ' ') {
      i++;
    }
    return i;
  }

  private int sentenceEnd(int begin) {
    int i = begin;
    while (i < source.length() && !isIn("\r\n", i)) {
      if (isIn(ENDERS, i)) {
        return behind(CLOSERS, behind(ENDERS, i));
      }
      if (source.at(i) == '.' && capitalFollows(i)) {
        return isIn("”\"", i + 1) ? i + 2 : i + 1;
      }
      i++;
    }
    return i;
  }

  /** True if a sentence in Latin letters begins behind this full stop. */
  private boolean capitalFollows(int stop) {
    int i = isIn("”\"", stop + 1) ? stop + 2 : stop + 1;
    int spaces = i;
    while (i < source.length() && Blanks.isBlank(source.at(i))) {
      i++;
    }
    return i > spaces && i < source.length() && isOpening(source.at(i));
  }

  private static boolean isOpening(int c) {
    return (c >= 'A' && c <= 'Z') || c == '“' || c == '"';
  }

  private int behind(String characters, int begin) {
    int i = begin;
    while (isIn(characters, i)) {
      i++;
    }
    return i;
  }

  private int trimmed(int begin, int behind) {
    int i = behind;
    while (i > begin && isIn(SPACES, i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isIn(String characters, int index) {
    return index < source.length() && characters.indexOf(source.at(index)) >= 0;
  }
}
