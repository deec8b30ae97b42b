package yulu.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** A text that can be taken away from a matcher: looks at the stop signal while it is read. */
final class WatchedText implements CharSequence {
  private static final int STEPS_BETWEEN_LOOKS = 1024;

  private final String text;
  private final AtomicBoolean stop;
  private int steps;

  WatchedText(String text, AtomicBoolean stop) {
    this.text = text;
    this.stop = stop;
  }

  @Override
  public char charAt(int index) {
    if (++steps % STEPS_BETWEEN_LOOKS == 0 && stop.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
