package yulu.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A document's quads, those of one subject together, the subjects in the order of their first
 * quads. A fifth of the room that a graph in memory takes.
 */
final class Subjects {
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Quad> quads;

  /** The quads by subject: places in the list. */
  private final int[] places;

  /** Where each subject's quads begin; one more at the end. */
  private final int[] begins;

  Subjects(Collection<Quad> document) {
    quads = document instanceof List<Quad> list ? list : new ArrayList<>(document);
    int[] number = new int[document.size()];
    int i = 0;
    for (Quad quad : document) {
      Integer known = numbers.putIfAbsent(quad.getSubject(), numbers.size());
      number[i++] = known == null ? numbers.size() - 1 : known;
    }
    begins = new int[numbers.size() + 1];
    for (int n : number) {
      begins[n + 1]++;
    }
    for (int n = 0; n < numbers.size(); n++) {
      begins[n + 1] += begins[n];
    }
    int[] next = Arrays.copyOf(begins, numbers.size());
    places = new int[number.length];
    for (int place = 0; place < places.length; place++) {
      places[next[number[place]]++] = place;
    }
  }

  int size() {
    return begins.length - 1;
  }

  /** The quads of a subject, by its number; never empty. */
  List<Quad> of(int number) {
    List<Quad> own = new ArrayList<>(begins[number + 1] - begins[number]);
    for (int i = begins[number]; i < begins[number + 1]; i++) {
      own.add(quads.get(places[i]));
    }
    return own;
  }

  /** The quads of a subject; empty if it is none. */
  List<Quad> of(Node subject) {
    Integer number = numbers.get(subject);
    return number == null ? List.of() : of(number);
  }

  Optional<Node> value(Node subject, Node property) {
    return value(of(subject), property);
  }

  static Optional<Node> value(List<Quad> quads, Node property) {
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(property)) {
        return Optional.of(quad.getObject());
      }
    }
    return Optional.empty();
  }

  static boolean isA(List<Quad> quads, Node type) {
    for (Quad quad : quads) {
      if (quad.getObject().equals(type) && quad.getPredicate().equals(Vocabulary.RDF_TYPE)) {
        return true;
      }
    }
    return false;
  }
}
