package yulu.explorer;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, as the address of the page says it. Values that make no sense count as not
 * given.
 *
 * @param words as typed
 * @param chosen by facet the value that it is narrowed to; the IRI of a person
 * @param from first date, a year, month or day; empty for no bound
 * @param to last date, likewise; 2023 takes in all of that year
 * @param page from 1
 */
record SearchRequest(
    String words, Map<Facet, String> chosen, String from, String to, Order order, int page) {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final int MAX_PAGE = 10_000;

  /** How results follow each other. */
  enum Order {
    BEST(Match.BEST_FIRST),
    NEWEST(Match.NEWEST_FIRST),
    OLDEST(Match.OLDEST_FIRST);

    // Comparators that are made of keys only never change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<Match> comparator;

    Order(Comparator<Match> comparator) {
      this.comparator = comparator;
    }

    Comparator<Match> comparator() {
      return comparator;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  SearchRequest {
    chosen = Map.copyOf(chosen);
  }

  /**
   * @param base of the graph's IRIs; a person may be named by the path below it
   */
  static SearchRequest of(Map<String, String> parameters, String base) {
    Map<Facet, String> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = parameters.getOrDefault(facet.code(), "").strip();
      if (!value.isEmpty()) {
        boolean path = facet == Facet.PERSON && !value.contains(":");
        chosen.put(facet, path ? base + value : value);
      }
    }
    return new SearchRequest(
        parameters.getOrDefault("q", "").strip(),
        chosen,
        date(parameters.get("from")),
        date(parameters.get("to")),
        order(parameters.get("order")),
        page(parameters.get("page")));
  }

  /** True if the request says what to look for: words, or something to narrow by. */
  boolean asksForSomething() {
    return !words.isEmpty() || !chosen.isEmpty() || !from.isEmpty() || !to.isEmpty();
  }

  String chosen(Facet facet) {
    return chosen.getOrDefault(facet, "");
  }

  /** True if the match passes all that the request is narrowed by, one facet left aside. */
  boolean passes(Match match, @Nullable Facet aside) {
    for (Map.Entry<Facet, String> choice : chosen.entrySet()) {
      Facet facet = choice.getKey();
      if (facet != aside && !facet.values(match).contains(choice.getValue())) {
        return false;
      }
    }
    return aside == Facet.YEAR || isInRange(match.date());
  }

  private boolean isInRange(String date) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return !date.isEmpty() && compare(date, from) >= 0 && (to.isEmpty() || compare(date, to) <= 0);
  }

  /** Compares as far as both are known: 2023-05 is neither before nor after 2023. */
  private static int compare(String date, String bound) {
    int length = Math.min(date.length(), bound.length());
    return date.substring(0, length).compareTo(bound.substring(0, length));
  }

  private static String date(@Nullable String text) {
    return text != null && DATE.matcher(text.strip()).matches() ? text.strip() : "";
  }

  private static Order order(@Nullable String text) {
    for (Order order : Order.values()) {
      if (order.code().equals(text)) {
        return order;
      }
    }
    return Order.BEST;
  }

  private static int page(@Nullable String text) {
    boolean number = text != null && text.matches("\\d{1,5}");
    return number ? Math.max(1, Math.min(MAX_PAGE, Integer.parseInt(text))) : 1;
  }
}
