package yulu.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out from a store when it is first asked for, and again when the store
 * was changed. Safe for many threads; the others wait while one works.
 */
public final class UntilChanged<T> {
  private final Store store;
  private final Supplier<T> work;
  private @Nullable T value;
  private long generation = -1;

  public UntilChanged(Store store, Supplier<T> work) {
    this.store = store;
    this.work = work;
  }

  public synchronized T get() {
    long now = store.generation();
    T known = value;
    if (known != null && now == generation) {
      return known;
    }
    T fresh = work.get();
    value = fresh;
    generation = now;
    return fresh;
  }
}
