package yulu.cli;

/** What the launcher found out about the terminal. */
final class Terminal {
  private static final int USUAL_WIDTH = 100;

  private Terminal() {}

  /** True if people look at standard error as it is written. */
  static boolean onStandardError() {
    return Boolean.getBoolean("yulu.terminal.err");
  }

  /** True if people look at standard output as it is written. */
  static boolean onStandardOutput() {
    return Boolean.getBoolean("yulu.terminal.out");
  }

  /** Columns of the terminal. */
  static int width() {
    return Math.max(40, Integer.getInteger("yulu.terminal.width", USUAL_WIDTH));
  }
}
