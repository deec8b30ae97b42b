package yulu.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client says it can read (RFC 9110, section 12.5.1): the most special range that fits a
 * media type decides its weight, and a weight of 0 refuses it. Parameters other than {@code q} and
 * ranges that are none are passed over.
 */
final class AcceptHeader {
  private final boolean anything;
  private final List<Range> ranges;

  private AcceptHeader(boolean anything, List<Range> ranges) {
    this.anything = anything;
    this.ranges = ranges;
  }

  /**
   * @param header absent or blank means that anything will do
   */
  static AcceptHeader of(@Nullable String header) {
    List<Range> ranges = new ArrayList<>();
    if (header == null || header.isBlank()) {
      return new AcceptHeader(true, ranges);
    }
    for (String part : header.split(",", -1)) {
      Range.of(part).ifPresent(ranges::add);
    }
    return new AcceptHeader(false, ranges);
  }

  /**
   * The offer that the client likes best: by weight, then by how precisely he names it, then by the
   * order of the offers; nothing if he takes none.
   *
   * @param offers media types, without parameters
   */
  Optional<String> best(List<String> offers) {
    if (anything) {
      return offers.stream().findFirst();
    }
    Optional<String> best = Optional.empty();
    Range bestRange = Range.NONE;
    for (String offer : offers) {
      Range range = decisive(offer);
      if (range.weight() > 0 && Range.BY_LIKING.compare(range, bestRange) > 0) {
        best = Optional.of(offer);
        bestRange = range;
      }
    }
    return best;
  }

  private Range decisive(String offer) {
    return ranges.stream()
        .filter(range -> range.fits(offer))
        .max(Range.BY_PRECISION)
        .orElse(Range.NONE);
  }

  private record Range(String type, String subtype, double weight) {
    static final Range NONE = new Range("*", "*", 0);
    static final Comparator<Range> BY_PRECISION = Comparator.comparingInt(Range::precision);
    static final Comparator<Range> BY_LIKING =
        Comparator.comparingDouble(Range::weight).thenComparing(BY_PRECISION);

    static Optional<Range> of(String text) {
      String[] parts = text.split(";", -1);
      String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
      if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
        return Optional.empty();
      }
      double weight = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
        if (parameter.startsWith("q=")) {
          weight = parsed(parameter.substring(2));
        }
      }
      return weight < 0 ? Optional.empty() : Optional.of(new Range(names[0], names[1], weight));
    }

    /** From 0 to 1; less than 0 if it is none. */
    private static double parsed(String text) {
      return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : -1;
    }

    boolean fits(String offer) {
      int slash = offer.indexOf('/');
      return (type.equals("*") || type.equals(offer.substring(0, slash)))
          && (subtype.equals("*") || subtype.equals(offer.substring(slash + 1)));
    }

    int precision() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }
}
