package yulu.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yulu.nlp.Folding;

/**
 * The decisions that hold for one document. What is decided for this document alone goes before
 * what is decided for all.
 */
final class Rulings {
  static final Rulings NONE = new Rulings(List.of(), "");

  private final Map<String, Entity> joined = new HashMap<>();
  private final Map<String, Set<Entity>> forbidden = new HashMap<>();
  private final Set<String> rejected = new HashSet<>();
  private final boolean empty;

  Rulings(List<Decision> all, String document) {
    List<Decision> here =
        all.stream().filter(d -> d.document().map(document::equals).orElse(true)).toList();
    here.stream().filter(d -> d.document().isEmpty()).forEach(this::rule);
    here.stream().filter(d -> d.document().isPresent()).forEach(this::rule);
    this.empty = all.isEmpty();
  }

  private void rule(Decision decision) {
    for (String name : Variants.of(decision.name())) {
      switch (decision.kind()) {
        case REJECT -> rejected.add(name);
        case JOIN -> {
          Entity entity = decision.entity().orElseThrow();
          joined.put(name, entity);
          forbidden.getOrDefault(name, new HashSet<>()).remove(entity);
        }
        case FORBID -> {
          Entity entity = decision.entity().orElseThrow();
          joined.remove(name, entity);
          forbidden.computeIfAbsent(name, n -> new HashSet<>()).add(entity);
        }
      }
    }
  }

  /** True if nobody has decided anything, for any document. */
  boolean isEmpty() {
    return empty;
  }

  /** What a name may stand for here: what is decided, else what the lexicon says and is allowed. */
  List<Lexicon.Alias> on(String folded, List<Lexicon.Alias> aliases) {
    Entity decided = joined.get(folded);
    if (decided != null) {
      return List.of(
          new Lexicon.Alias(decided, folded, Lexicon.Strength.ALONE, Lexicon.Origin.DECISION));
    }
    List<Lexicon.Alias> allowed = new ArrayList<>(aliases.size());
    for (Lexicon.Alias alias : aliases) {
      if (alias.origin() != Lexicon.Origin.DECISION && !forbids(folded, alias.entity())) {
        allowed.add(alias);
      }
    }
    return allowed;
  }

  boolean forbids(String name, Entity entity) {
    return forbidden.getOrDefault(Folding.fold(name), Set.of()).contains(entity);
  }

  boolean rejects(String name) {
    return rejected.contains(Folding.fold(name));
  }
}
