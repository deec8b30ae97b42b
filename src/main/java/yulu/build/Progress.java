package yulu.build;

/** Told how far the work is; a terminal may show it. Called from one thread. */
public interface Progress {
  /**
   * A stage begins.
   *
   * @param name what is done, in a few words
   * @param total number of steps, 0 when unknown
   */
  void stage(String name, long total);

  /** Steps of the stage are done. */
  void step(long steps);

  /** Shows nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void stage(String name, long total) {}

      @Override
      public void step(long steps) {}
    };
  }
}
