package yulu.explorer;

import java.util.List;

/**
 * A part of the graph as it is drawn: things and what ties them.
 *
 * @param nodes the focus first, then the strongest tied
 * @param total how many things could be shown, the shown ones included
 * @param more true if there are more things than are shown
 * @param edgesTotal how many ties there are among the shown things; the weakest are left off
 */
record GraphPart(List<Dot> nodes, List<Line> edges, int total, boolean more, int edgesTotal) {

  /**
   * A thing.
   *
   * @param id short name of the thing: the path below the base, or the whole IRI
   * @param mentions how often documents name it
   * @param degree how many ties it has here
   * @param x where it is drawn, to the right, in pixels at normal size
   * @param y likewise, downwards
   */
  record Dot(
      String id,
      String iri,
      String path,
      String label,
      String lang,
      String kind,
      String kindName,
      int mentions,
      int degree,
      boolean focus,
      long x,
      long y) {}

  /**
   * A tie.
   *
   * @param weight how many claims or places it stands on; at least 1
   */
  record Line(
      String id,
      String source,
      String target,
      String relation,
      String relationName,
      int weight,
      boolean directed) {}

  GraphPart {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
