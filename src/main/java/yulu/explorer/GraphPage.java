package yulu.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/**
 * A part of the graph with what it can be narrowed by. The picture is drawn by a script; the tables
 * hold the same for those who see no picture.
 *
 * @param kinds of things that may be shown
 * @param relations that may be shown
 * @param focus things in whose surroundings the part lies
 * @param base of the graph's IRIs
 */
record GraphPage(
    GraphPart part,
    GraphRequest request,
    List<Choice> kinds,
    List<Choice> relations,
    List<Link> focus,
    String base) {
  private static final List<Integer> LIMITS = List.of(30, 60, 120, 300, 500);
  private static final int STEP = 2;

  /** The formats in which it can be saved, with their names. */
  static final Map<String, String> FILES = files();

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("graphml", "GraphML");
    files.put("gexf", "GEXF");
    files.put("csv", "CSV");
    return Collections.unmodifiableMap(files);
  }

  /** A kind or a relation, and whether it is shown. */
  record Choice(String value, String label, boolean chosen) {}

  GraphPage {
    kinds = List.copyOf(kinds);
    relations = List.copyOf(relations);
    focus = List.copyOf(focus);
  }

  static GraphPage of(GraphPart part, GraphRequest request, Frame frame, Look look) {
    List<Choice> kinds = new ArrayList<>();
    for (Kind kind : FacetChoices.KIND_ORDER) {
      if (kind != Kind.CLAIM && kind != Kind.DOCUMENT) {
        String label = look.texts().lookup("kinds-" + kind.code());
        kinds.add(new Choice(kind.code(), label, request.kinds().contains(kind)));
      }
    }
    List<String> names = new ArrayList<>(List.of(Ties.SPEAKS_OF, Ties.TOGETHER));
    Vocabulary.relations().stream().map(Node::getLocalName).forEach(names::add);
    List<Choice> relations =
        names.stream()
            .map(n -> new Choice(n, GraphReader.name(n, look), request.relations().contains(n)))
            .toList();
    return new GraphPage(
        part,
        request,
        kinds,
        relations,
        request.focus().stream().map(look::link).toList(),
        look.base());
  }

  /** Where the things that are seen, and what ties them, can be had as a file. */
  String file(String format, Frame frame) {
    StringBuilder query = new StringBuilder("BASE <" + base + "> SELECT * { VALUES ?thing {");
    part.nodes().forEach(dot -> query.append(" <").append(dot.id()).append('>'));
    return "/export?view=chosen&format="
        + format
        + "&labels="
        + frame.language().code()
        + "&query="
        + Frame.encode(query.append(" } }").toString());
  }

  /** What may be chosen as the most things shown; also what was asked for. */
  List<Integer> limits() {
    return Stream.concat(LIMITS.stream(), Stream.of(request.limit())).sorted().distinct().toList();
  }

  /** How many things to show next, where there are more. */
  int more() {
    return Math.min(GraphRequest.MAX_LIMIT, request.limit() * STEP);
  }

  /** True if more can be shown at all. */
  boolean canShowMore() {
    return part.more() && request.limit() < GraphRequest.MAX_LIMIT;
  }

  /** A thing's name by its short name, for the table of ties. */
  Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    part.nodes().forEach(dot -> names.put(dot.id(), dot.label()));
    return names;
  }
}
