package yulu.explorer;

import static yulu.rdf.Vocabulary.LISTED_IN;
import static yulu.rdf.Vocabulary.RDF_TYPE;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What the documents brought into the graph: things that they name, and things that no list has. A
 * vocabulary may list many times as much; search with words finds that too.
 *
 * @param mentions how often documents name each thing
 */
record NamedThings(Graph graph, Map<Node, Integer> mentions) {

  boolean contains(Node thing) {
    return mentions.containsKey(thing) || !graph.contains(thing, LISTED_IN, Node.ANY);
  }

  /** How many there are of each kind; claims and documents are no such things. */
  Map<Kind, Long> counts() {
    Set<Node> things = new HashSet<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CLAIM && kind != Kind.DOCUMENT) {
        graph
            .find(Node.ANY, RDF_TYPE, kind.type())
            .forEachRemaining(triple -> things.add(triple.getSubject()));
      }
    }
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    things.stream()
        .filter(this::contains)
        .forEach(thing -> Kind.of(graph, thing).ifPresent(k -> counts.merge(k, 1L, Long::sum)));
    return counts;
  }
}
