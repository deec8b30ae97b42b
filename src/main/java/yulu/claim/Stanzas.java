package yulu.claim;

import java.util.BitSet;
import java.util.List;
import yulu.text.Block;
import yulu.text.View;

/**
 * Groups of lines between blank lines, which a script written a clause a line has for paragraphs.
 * There are none where the lines of a text are hardly grouped.
 */
final class Stanzas {
  private static final int ENOUGH = 3;

  /** Lines of a stanza at least, on average. */
  private static final int LINES = 2;

  private final BitSet begins = new BitSet();

  /**
   * @param canonical the document's text, which the views of the readings look at
   */
  Stanzas(List<Reading> readings, String canonical) {
    int lines = 0;
    int end = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      View view = reading.linked().passage().view();
      if (reading.linked().passage().kind() != Block.Kind.LINE || view.length() == 0) {
        continue;
      }
      int begin = view.origin(reading.sentence().begin());
      lines += reading.first() ? view.blockStarts().length : 0;
      if (isBlank(canonical, end, begin)) {
        begins.set(i);
      }
      end = view.origin(Math.max(reading.sentence().begin(), reading.sentence().end() - 1)) + 1;
    }
    if (begins.cardinality() < ENOUGH || lines < begins.cardinality() * LINES) {
      begins.clear();
    }
  }

  /** True if the reading of this index begins a stanza. */
  boolean beginAt(int reading) {
    return begins.get(reading);
  }

  private static boolean isBlank(String text, int from, int to) {
    int newlines = 0;
    for (int i = from; i < to; i++) {
      newlines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return newlines > 1;
  }
}
