package yulu.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What the libraries say, on standard error, one event a line: warnings, or with --verbose more.
 */
final class Logs {
  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  /** Takes the place of the platform's own handlers. */
  static void install() {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    Handler handler = new ConsoleHandler();
    handler.setFormatter(new OneLine());
    handler.setLevel(Level.ALL);
    ROOT.addHandler(handler);
    say(false);
  }

  static void say(boolean everything) {
    ROOT.setLevel(everything ? Level.INFO : Level.SEVERE);
  }

  /** Nothing that a request or a file name says can begin a line of its own or steer a terminal. */
  private static final class OneLine extends SimpleFormatter {
    @Override
    public String format(LogRecord event) {
      String line =
          "%tT %s %s: %s"
              .formatted(
                  event.getMillis(),
                  event.getLevel().getName().toLowerCase(java.util.Locale.ROOT),
                  event.getLoggerName(),
                  formatMessage(event));
      Throwable thrown = event.getThrown();
      return Plain.text(thrown == null ? line : line + " (" + thrown + ")") + "\n";
    }
  }
}
