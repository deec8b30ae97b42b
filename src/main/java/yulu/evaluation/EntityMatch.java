package yulu.evaluation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * Which entity of the graph is which annotated one: first by the words of the window, then by any
 * name. No entity of the graph stands for two annotated ones, nor two for one.
 */
final class EntityMatch {
  private final BuiltGraph graph;
  private final GoldWindow window;
  private final Map<Node, Set<String>> mentions;
  private final Map<String, Node> found = new HashMap<>();
  private final Map<Node, String> taken = new HashMap<>();

  EntityMatch(BuiltGraph graph, GoldWindow window, WindowGraph inWindow) {
    this.graph = graph;
    this.window = window;
    this.mentions = inWindow.mentions();
    window.gold().named().forEach(this::matchByWords);
    window.gold().named().forEach(this::matchByNames);
  }

  /** The entity of the graph that is this annotated one. */
  Optional<Node> node(String id) {
    return Optional.ofNullable(found.get(id));
  }

  /** Annotated entities by the entities of the graph that they are. */
  Map<Node, String> matched() {
    return Collections.unmodifiableMap(taken);
  }

  private void matchByWords(Gold.Entity entity) {
    Set<String> words = NameKey.of(entity.surface());
    match(entity, node -> meet(words, mentions.getOrDefault(node, Set.of())));
  }

  private void matchByNames(Gold.Entity entity) {
    Set<String> names = window.names(entity.id());
    match(
        entity,
        node ->
            meet(names, mentions.getOrDefault(node, Set.of())) || meet(names, graph.labels(node)));
  }

  private void match(Gold.Entity entity, Predicate<Node> same) {
    if (found.containsKey(entity.id())) {
      return;
    }
    for (Node node : mentions.keySet()) {
      if (!taken.containsKey(node)
          && graph.kinds(node).contains(entity.kind())
          && same.test(node)) {
        found.put(entity.id(), node);
        taken.put(node, entity.id());
        return;
      }
    }
  }

  static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }
}
