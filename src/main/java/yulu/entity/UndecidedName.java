package yulu.entity;

import java.util.List;
import yulu.text.Span;

/**
 * A place with a name that several persons of the document share and that therefore means none of
 * them.
 *
 * @param span of the canonical text, in UTF-16 units
 * @param candidates whom it could mean, at least two
 */
public record UndecidedName(Span span, List<Entity> candidates) {
  public UndecidedName {
    candidates = List.copyOf(candidates);
    if (candidates.size() < 2) {
      throw new IllegalArgumentException("a name that could mean one alone is decided");
    }
  }
}
