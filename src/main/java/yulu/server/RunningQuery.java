package yulu.server;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One query's place among the {@link RunningQueries}, and the signal that stops it. */
final class RunningQuery implements AutoCloseable {
  private final RunningQueries all;
  private final String client;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile String reason = "The query was stopped.";
  private @Nullable Future<?> deadline;

  RunningQuery(RunningQueries all, String client) {
    this.all = all;
    this.client = client;
  }

  String client() {
    return client;
  }

  void endAt(Future<?> end) {
    deadline = end;
  }

  /** True once the query must stop; Jena's iterators and the bounded functions look at it. */
  AtomicBoolean stopSignal() {
    return stopped;
  }

  /** Why the query was stopped. */
  String reason() {
    return reason;
  }

  void stop(String why) {
    reason = why;
    stopped.set(true);
  }

  void timeUp(Duration allowed) {
    stop(
        "The query was stopped after %s s. Ask for less, or with a LIMIT."
            .formatted(allowed.toMillis() / 1000.0));
  }

  /** Gives the place back; more than once does no harm. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      if (deadline != null) {
        deadline.cancel(false);
      }
      all.leave(this);
    }
  }
}
