package yulu.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import yulu.explorer.Ties.Tie;
import yulu.rdf.Vocabulary;

/** Reads a part of the graph: the focus, what is tied to it most strongly, and the ties of all. */
final class GraphReader {
  /** A relation that a document states says more than a claim in which two things meet. */
  private static final int WORTH_OF_A_RELATION = 3;

  /** More lines than this for each thing, and nobody can follow them. */
  private static final int LINES_FOR_EACH = 3;

  private final GraphRequest request;
  private final Look look;
  private final Ties ties;
  private final Map<Node, Integer> mentions;
  private final Map<Node, Optional<Kind>> kinds = new HashMap<>();

  GraphReader(GraphRequest request, Look look, Map<Node, Integer> mentions) {
    this.request = request;
    this.look = look;
    this.ties = new Ties(look.graph(), request);
    this.mentions = mentions;
  }

  /** Must be called in a read transaction. */
  GraphPart read() {
    List<Node> focus = request.focus().stream().filter(node -> kind(node).isPresent()).toList();
    List<Node> others = focus.isEmpty() ? mostNamed() : neighbours(focus);
    Set<Node> shown = new LinkedHashSet<>(focus);
    others.stream().limit(Math.max(0, request.limit() - focus.size())).forEach(shown::add);
    Map<Tie, Integer> all = ties.among(shown);
    List<Map.Entry<Tie, Integer>> lines = strongest(all, shown.size() * LINES_FOR_EACH);
    return part(new ArrayList<>(shown), focus, lines, focus.size() + others.size(), all.size());
  }

  private List<Node> mostNamed() {
    return mentions.entrySet().stream()
        .filter(entry -> shows(entry.getKey()))
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is tied to the focus, the strongest first. */
  private List<Node> neighbours(List<Node> focus) {
    Map<Node, Integer> strengths = new HashMap<>();
    ties.around(focus)
        .forEach(
            (tie, weight) -> {
              boolean stated =
                  !tie.relation().equals(Ties.SPEAKS_OF) && !tie.relation().equals(Ties.TOGETHER);
              int worth = stated ? weight * WORTH_OF_A_RELATION : weight;
              strengths.merge(tie.from(), worth, Integer::sum);
              strengths.merge(tie.to(), worth, Integer::sum);
            });
    focus.forEach(strengths::remove);
    Comparator<Node> strongest = Comparator.comparing(node -> -strengths.getOrDefault(node, 0));
    return strengths.keySet().stream()
        .filter(this::shows)
        .sorted(
            strongest
                .thenComparing(node -> -mentions.getOrDefault(node, 0))
                .thenComparing(node -> node.toString()))
        .toList();
  }

  private boolean shows(Node node) {
    return kind(node).filter(request::shows).isPresent();
  }

  private Optional<Kind> kind(Node node) {
    return node.isURI()
        ? kinds.computeIfAbsent(node, n -> Kind.of(look.graph(), n))
        : Optional.empty();
  }

  /** Relations first, then what shares most claims. */
  private static List<Map.Entry<Tie, Integer>> strongest(Map<Tie, Integer> all, int most) {
    Comparator<Map.Entry<Tie, Integer>> order =
        Comparator.comparing(entry -> entry.getKey().relation().equals(Ties.TOGETHER));
    return all.entrySet().stream()
        .sorted(
            order
                .thenComparing(entry -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(most)
        .toList();
  }

  private GraphPart part(
      List<Node> shown,
      List<Node> focus,
      List<Map.Entry<Tie, Integer>> lines,
      int total,
      int linesTotal) {
    Map<Node, Integer> numbers = new LinkedHashMap<>();
    shown.forEach(node -> numbers.put(node, numbers.size()));
    List<int[]> pairs = new ArrayList<>();
    int[] degrees = new int[shown.size()];
    for (Map.Entry<Tie, Integer> line : lines) {
      int from = numbers.getOrDefault(line.getKey().from(), 0);
      int to = numbers.getOrDefault(line.getKey().to(), 0);
      pairs.add(new int[] {from, to});
      degrees[from]++;
      degrees[to]++;
    }
    List<double[]> places = ForceLayout.places(shown.size(), pairs);
    List<GraphPart.Dot> dots = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Node node = shown.get(i);
      dots.add(dot(node, focus.contains(node), degrees[i], places.get(i)));
    }
    return new GraphPart(
        dots, lines.stream().map(this::line).toList(), total, total > dots.size(), linesTotal);
  }

  private GraphPart.Dot dot(Node node, boolean focus, int degree, double[] place) {
    Link link = look.link(node);
    String kind = kind(node).map(Kind::code).orElse("");
    return new GraphPart.Dot(
        look.below(node.getURI()),
        link.iri(),
        link.path(),
        link.label(),
        link.lang(),
        kind,
        look.texts().lookup("kind-" + kind),
        mentions.getOrDefault(node, 0),
        degree,
        focus,
        Math.round(place[0]),
        Math.round(place[1]));
  }

  /** What a tie is called. */
  static String name(String relation, Look look) {
    return look.texts()
        .find("tie-" + relation)
        .orElseGet(() -> look.label(Vocabulary.yulu(relation)).text());
  }

  private GraphPart.Line line(Map.Entry<Tie, Integer> entry) {
    Tie tie = entry.getKey();
    String from = look.below(tie.from().getURI());
    String to = look.below(tie.to().getURI());
    return new GraphPart.Line(
        from + " " + tie.relation() + " " + to,
        from,
        to,
        tie.relation(),
        name(tie.relation(), look),
        entry.getValue(),
        tie.directed());
  }
}
