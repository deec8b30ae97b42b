package yulu.explorer;

import org.jspecify.annotations.Nullable;

/** Keeps the overview until the graph changes, since it reads all of it. */
final class LastOverview {
  private record Kept(String generation, Overview overview) {}

  private @Nullable Kept last;

  /** Called within a read transaction. */
  synchronized Overview of(Look look, Searches searches) {
    String generation = searches.generation();
    Kept known = last;
    if (known == null || !known.generation().equals(generation)) {
      known = new Kept(generation, Overview.read(look, searches.mentions()));
      last = known;
    }
    return known.overview();
  }
}
