package yulu.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Lays claims out over the years. */
final class TimelineReader {
  private static final int ROWS = 10;
  private static final int MOST_ROWS = 200;
  private static final int CLAIMS = 20;

  /** Dates are text that sorts by time; what has none comes last. */
  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry e) -> e.date().isEmpty())
          .thenComparing(Entry::date)
          .thenComparing(Entry::claim, Claims.IN_ORDER);

  private final Look look;
  private final Claims claims;
  private final String name;
  private final Node axis;
  private final Node self;

  private record Entry(Node claim, String date, List<Node> topics) {
    String year() {
      return date.length() < 4 ? "" : date.substring(0, 4);
    }
  }

  /**
   * @param name of the list in texts and parameters
   * @param axis the property whose values are the rows
   * @param self the thing whose page it is; no row
   */
  TimelineReader(Look look, String name, Node axis, Node self) {
    this.look = look;
    this.claims = new Claims(look);
    this.name = name;
    this.axis = axis;
    this.self = self;
  }

  Timeline read(List<Node> all) {
    List<Entry> entries = all.stream().map(this::entry).toList();
    TreeSet<String> years =
        new TreeSet<>(Comparator.comparing(String::isEmpty).thenComparing(y -> y));
    entries.forEach(e -> years.add(e.year()));
    List<String> columns = List.copyOf(years);
    List<Timeline.Row> rows = rows(entries, columns);
    String topic = look.parameter(name + "-topic");
    String year = look.parameter(name + "-year");
    List<Entry> chosen =
        entries.stream()
            .filter(e -> topic.isEmpty() || e.topics().contains(look.thing(topic)))
            .filter(e -> year.isEmpty() || e.year().equals(year.equals("none") ? "" : year))
            .sorted(IN_ORDER)
            .toList();
    Paging paging = Paging.of(look, name + "-from", CLAIMS, chosen.size());
    int shown = look.parameter(name + "-rows").equals("all") ? MOST_ROWS : ROWS;
    return new Timeline(
        name,
        columns,
        rows.subList(0, Math.min(shown, rows.size())),
        rows.size(),
        topic.isEmpty() ? Optional.empty() : Optional.of(look.link(look.thing(topic))),
        year,
        paging,
        byYear(paging.part(chosen)));
  }

  private Entry entry(Node claim) {
    List<Node> topics =
        look.values(claim, axis).stream().filter(t -> t.isURI() && !t.equals(self)).toList();
    return new Entry(claim, claims.date(claim), topics);
  }

  private List<Timeline.Row> rows(List<Entry> entries, List<String> years) {
    Map<Node, Map<String, Integer>> counts = new HashMap<>();
    for (Entry entry : entries) {
      for (Node topic : entry.topics()) {
        counts.computeIfAbsent(topic, t -> new HashMap<>()).merge(entry.year(), 1, Integer::sum);
      }
    }
    Comparator<Map.Entry<Node, Map<String, Integer>>> most =
        Comparator.comparingInt(e -> -sum(e.getValue()));
    return counts.entrySet().stream()
        .sorted(most.thenComparing(e -> e.getKey().getURI()))
        .map(e -> row(e.getKey(), e.getValue(), years))
        .toList();
  }

  private Timeline.Row row(Node topic, Map<String, Integer> counts, List<String> years) {
    List<Integer> cells = years.stream().map(y -> counts.getOrDefault(y, 0)).toList();
    return new Timeline.Row(look.link(topic), cells, sum(counts));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private List<Timeline.Year> byYear(List<Entry> entries) {
    Map<String, List<ClaimCard>> years =
        new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(y -> y));
    for (Entry entry : entries) {
      years.computeIfAbsent(entry.year(), y -> new ArrayList<>()).add(claims.card(entry.claim()));
    }
    Stream<Map.Entry<String, List<ClaimCard>>> stream = years.entrySet().stream();
    return stream.map(e -> new Timeline.Year(e.getKey(), e.getValue())).toList();
  }
}
