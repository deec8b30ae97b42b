package yulu.server;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The queries that run now: lets in so many at one time, and stops those that take too long or when
 * memory runs short. Jena's own timeout waits for a lock that a query may hold until its first row,
 * so the signal is set from here.
 */
final class RunningQueries implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Limits limits;
  private final Semaphore slots;
  private final Map<String, Integer> byClient = new ConcurrentHashMap<>();
  private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(RunningQueries::clockThread);
  private final HeapWatch heap = new HeapWatch(this::stopAll);

  RunningQueries(Limits limits) {
    this.limits = limits;
    this.slots = new Semaphore(limits.maxConcurrent(), true);
  }

  /**
   * Lets a query in.
   *
   * @param client whose query it is
   * @param wanted the time limit that the client asks for; never longer than the server's
   * @return its place, to be closed when the query has its result
   * @throws Refusal 429 if the client runs too many already, 503 if everybody together does
   */
  RunningQuery admit(String client, Duration wanted) {
    if (byClient.merge(client, 1, Integer::sum) > limits.maxPerClient()) {
      forget(client);
      throw new Refusal(
          429, "You run " + limits.maxPerClient() + " queries already. Wait for one to end.");
    }
    if (!takeSlot()) {
      forget(client);
      throw new Refusal(503, "The server is busy with other queries. Try again in a moment.");
    }
    RunningQuery query = new RunningQuery(this, client);
    running.add(query);
    Duration allowed = wanted.compareTo(limits.timeout()) < 0 ? wanted : limits.timeout();
    query.endAt(
        clock.schedule(() -> query.timeUp(allowed), allowed.toMillis(), TimeUnit.MILLISECONDS));
    return query;
  }

  void leave(RunningQuery query) {
    running.remove(query);
    slots.release();
    forget(query.client());
  }

  int count() {
    return running.size();
  }

  /** Stops every query; used when memory runs short and when the server closes. */
  void stopAll(String why) {
    running.forEach(query -> query.stop(why));
  }

  @Override
  public void close() {
    stopAll("The server is closing.");
    heap.close();
    clock.shutdownNow();
  }

  private void forget(String client) {
    byClient.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
  }

  private boolean takeSlot() {
    try {
      return slots.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Thread clockThread(Runnable task) {
    Thread thread = new Thread(task, "query-deadline");
    thread.setDaemon(true);
    return thread;
  }
}
