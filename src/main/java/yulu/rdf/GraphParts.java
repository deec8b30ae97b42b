package yulu.rdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.Quad;

/**
 * A document's graph in parts that can be checked one after the other, so that the largest document
 * needs no more memory than a small one. A part holds some claims, assertions, candidacies and
 * spans, the spans that these point to, and what all parts share: the document, the entities, the
 * occasions.
 */
final class GraphParts implements Iterable<Graph> {
  /** Properties whose values are spans of the same document, wherever in it. */
  private static final Set<Node> SPANS = Set.of(Vocabulary.EVIDENCE, Vocabulary.JOINED_TO);

  private final Subjects subjects;
  private final int inPart;
  private final Graph shared;
  private final List<Integer> many = new ArrayList<>();

  /**
   * @param inPart how many claims, assertions, candidacies and spans a part holds, not counting the
   *     spans that these point to
   */
  GraphParts(Subjects subjects, Graph known, int inPart) {
    this.subjects = subjects;
    this.inPart = inPart;
    Graph few = GraphMemFactory.createDefaultGraph();
    for (int i = 0; i < subjects.size(); i++) {
      List<Quad> quads = subjects.of(i);
      if (isOneOfMany(quads)) {
        many.add(i);
      } else {
        add(quads, few);
      }
    }
    this.shared = new Union(few, known);
  }

  /** At least one part, which may hold nothing but what is shared. */
  @Override
  public Iterator<Graph> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < many.size() || next == 0;
      }

      @Override
      public Graph next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        int end = Math.min(next + inPart, many.size());
        Graph part = part(many.subList(next, end));
        next = Math.max(end, 1);
        return part;
      }
    };
  }

  private Graph part(List<Integer> numbers) {
    Graph part = GraphMemFactory.createDefaultGraph();
    for (int number : numbers) {
      List<Quad> quads = subjects.of(number);
      add(quads, part);
      for (Quad quad : quads) {
        if (SPANS.contains(quad.getPredicate())) {
          span(quad.getObject(), part);
        }
      }
    }
    return new Union(part, shared);
  }

  /** Without what it points to itself: that is checked in the part that the span belongs to. */
  private void span(Node span, Graph part) {
    List<Quad> quads = subjects.of(span);
    if (Subjects.isA(quads, Vocabulary.SPAN)) {
      quads.removeIf(q -> SPANS.contains(q.getPredicate()));
      add(quads, part);
    }
  }

  private static boolean isOneOfMany(List<Quad> quads) {
    return Subjects.isA(quads, Vocabulary.SPAN)
        || Subjects.isA(quads, Vocabulary.CLAIM)
        || Subjects.isA(quads, Vocabulary.ASSERTION)
        || Subjects.isA(quads, Vocabulary.CANDIDACY);
  }

  private static void add(List<Quad> quads, Graph graph) {
    quads.forEach(q -> graph.add(q.asTriple()));
  }
}
