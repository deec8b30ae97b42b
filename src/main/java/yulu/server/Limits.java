package yulu.server;

import java.time.Duration;

/**
 * How much one request may cost.
 *
 * @param timeout longest time that a query may run
 * @param maxRows most rows of a SELECT, and most triples of a CONSTRUCT
 * @param maxQueryLength longest query, in characters
 * @param maxConcurrent most queries that run at one time
 * @param maxBody largest request body, in bytes
 */
public record Limits(
    Duration timeout, int maxRows, int maxQueryLength, int maxConcurrent, int maxBody) {

  /** 30 seconds, 10,000 rows, 32,768 characters, eight queries at one time, bodies of 256 KiB. */
  public static final Limits STANDARD =
      new Limits(Duration.ofSeconds(30), 10_000, 32_768, 8, 256 * 1024);

  private static final long MOST_EXPORTED = 128_000_000;

  public Limits {
    if (timeout.isNegative()
        || timeout.isZero()
        || maxRows < 1
        || maxQueryLength < 1
        || maxConcurrent < 1
        || maxBody < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** The same, with another time limit. */
  public Limits withTimeout(Duration other) {
    return new Limits(other, maxRows, maxQueryLength, maxConcurrent, maxBody);
  }

  /** The same, with another cap on rows. */
  public Limits withMaxRows(int other) {
    return new Limits(timeout, other, maxQueryLength, maxConcurrent, maxBody);
  }

  /** The same, with another number of queries at one time. */
  public Limits withMaxConcurrent(int other) {
    return new Limits(timeout, maxRows, maxQueryLength, other, maxBody);
  }

  /** Largest file that is exported over HTTP, in bytes. */
  long maxExport() {
    return MOST_EXPORTED;
  }

  /** Most queries that one client may run at one time, so that others are served too. */
  int maxPerClient() {
    return Math.max(1, maxConcurrent * 3 / 4);
  }
}
