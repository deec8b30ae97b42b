package yulu.mention;

import java.util.ArrayList;
import java.util.List;
import yulu.text.Scripts;

/** Cuts a line into stretches that the tagger reads at a time: sentences with Chinese in them. */
final class Sentences {
  private static final String ENDS = "。!?;\n";
  private static final String PAUSES = ",: ";
  private static final int LONG = 90;

  private Sentences() {}

  /** A stretch from {@code begin} to {@code end}. */
  record Stretch(int begin, int end) {}

  static List<Stretch> of(String folded) {
    List<Stretch> stretches = new ArrayList<>();
    int begin = 0;
    boolean chinese = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      chinese |= Scripts.isHan(c);
      boolean ends =
          ENDS.indexOf(c) >= 0 || (i - begin >= LONG && PAUSES.indexOf(c) >= 0 && chinese);
      if (ends || i + 1 == folded.length()) {
        if (chinese) {
          stretches.add(new Stretch(begin, i + 1));
        }
        begin = i + 1;
        chinese = false;
      }
    }
    return stretches;
  }
}
