package yulu.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/** Counts the relations of a window. */
final class RelationJudge {
  private static final String COLLEAGUE = "colleagueOf";
  private static final List<String> PREDICATES =
      List.of(
          "affiliatedWith",
          "founded",
          "authored",
          "created",
          "introduces",
          "studiedUnder",
          COLLEAGUE,
          "uses",
          "partOf",
          "evaluatedOn",
          "awarded",
          "outperforms",
          "succeeds");

  private final BuiltGraph graph;
  private final GoldWindow window;
  private final EntityMatch match;
  private final Tally tally;

  RelationJudge(BuiltGraph graph, GoldWindow window, EntityMatch match, Tally tally) {
    this.graph = graph;
    this.window = window;
    this.match = match;
    this.tally = tally;
  }

  void judge() {
    Set<Stated> wanted = new HashSet<>();
    for (Gold.Relation relation : window.gold().relations()) {
      Stated stated = new Stated(relation.subject(), relation.predicate(), relation.object());
      wanted.add(stated);
      if (relation.predicate().equals(COLLEAGUE)) {
        wanted.add(stated.turned());
      }
      found(relation, stated);
    }
    match.matched().forEach((node, id) -> extras(node, id, wanted));
  }

  private void found(Gold.Relation relation, Stated stated) {
    boolean found =
        isInGraph(stated) || (stated.predicate.equals(COLLEAGUE) && isInGraph(stated.turned()));
    tally.relations(new Rate(found ? 1 : 0, 0, found ? 0 : 1));
    if (!found) {
      tally.fault(Fault.Kind.MISSED_RELATION, window, inWords(stated), sentence(relation));
    }
  }

  private boolean isInGraph(Stated stated) {
    Optional<Node> subject = match.node(stated.subject);
    Optional<Node> object = match.node(stated.object);
    return subject.isPresent()
        && object.isPresent()
        && graph.says(subject.get(), Vocabulary.yulu(stated.predicate), object.get());
  }

  private void extras(Node node, String id, Set<Stated> wanted) {
    Map<Node, String> matched = match.matched();
    for (String predicate : PREDICATES) {
      for (Node object : graph.objects(node, Vocabulary.yulu(predicate))) {
        String other = matched.get(object);
        if (other != null && !wanted.contains(new Stated(id, predicate, other))) {
          tally.relations(new Rate(0, 1, 0));
          String what = inWords(new Stated(id, predicate, other));
          tally.fault(Fault.Kind.EXTRA_RELATION, window, what, "");
        }
      }
    }
  }

  private String inWords(Stated stated) {
    return name(stated.subject) + " " + stated.predicate + " " + name(stated.object);
  }

  private String name(String id) {
    return Optional.ofNullable(window.gold().byId().get(id)).map(Gold.Entity::name).orElse(id);
  }

  private String sentence(Gold.Relation relation) {
    return relation.units().stream()
        .filter(u -> u < window.size())
        .findFirst()
        .map(window::text)
        .orElse("");
  }

  /** A relation between annotated entities. */
  private record Stated(String subject, String predicate, String object) {
    Stated turned() {
      return new Stated(object, predicate, subject);
    }
  }
}
