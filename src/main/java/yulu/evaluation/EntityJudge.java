package yulu.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Counts the entities of a window by kind. */
final class EntityJudge {
  private final BuiltGraph graph;
  private final Tally tally;

  EntityJudge(BuiltGraph graph, Tally tally) {
    this.graph = graph;
    this.tally = tally;
  }

  void judge(GoldWindow window, WindowGraph inWindow, EntityMatch match) {
    for (Gold.Entity entity : window.gold().named()) {
      boolean found = match.node(entity.id()).isPresent();
      int salient = entity.salient() ? 1 : 0;
      tally.entity(
          entity.kind(),
          new EntityCounts(
              new Rate(found ? 1 : 0, 0, found ? 0 : 1), salient, found ? 0 : salient));
      if (!found) {
        tally.fault(
            Fault.Kind.MISSED_ENTITY,
            window,
            entity.kind().title() + " " + entity.name() + " " + entity.surface(),
            window.sentenceWith(entity.surface()));
      }
    }
    for (Map.Entry<Node, Set<String>> mention : inWindow.mentions().entrySet()) {
      Node node = mention.getKey();
      if (!match.matched().containsKey(node)) {
        graph.kinds(node).stream()
            .findFirst()
            .ifPresent(kind -> extra(window, inWindow, node, kind));
      }
    }
  }

  private void extra(GoldWindow window, WindowGraph inWindow, Node node, EntityKind kind) {
    tally.entity(kind, new EntityCounts(new Rate(0, 1, 0), 0, 0));
    Stretch place = inWindow.places().getOrDefault(node, window.canonical());
    tally.fault(
        Fault.Kind.EXTRA_ENTITY,
        window,
        kind.title()
            + " "
            + node
            + " "
            + List.copyOf(inWindow.mentions().getOrDefault(node, Set.of())),
        window.sentenceAt(place));
  }
}
