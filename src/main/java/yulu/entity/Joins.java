package yulu.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yulu.text.Span;

/**
 * For names that mean somebody or something only because the document names them otherwise too (a
 * surname after the full name, another spelling, an everyday word): where it does.
 */
public final class Joins {
  private static final Set<String> JOINS =
      Set.of(
          "name.short.surname",
          "name.short.given",
          "name.short.title",
          "name.sound",
          "name.bracket",
          "name.initials",
          "name.misheard",
          "lexicon.everyday-word");

  private final String text;

  /** The first place of every name that needs no other. */
  private final Map<Entity, Map<String, Span>> firsts = new HashMap<>();

  /**
   * @param mentions of one document, in the order of the text
   * @param text the document's
   */
  public Joins(List<EntityMention> mentions, String text) {
    this.text = text;
    for (EntityMention mention : mentions) {
      if (!JOINS.contains(mention.rule())) {
        firsts
            .computeIfAbsent(mention.entity(), e -> new LinkedHashMap<>())
            .putIfAbsent(mention.span().of(text), mention.span());
      }
    }
  }

  /** The place of the other name: of one that holds this name, else of the first. */
  public Optional<Span> basis(EntityMention mention) {
    if (!JOINS.contains(mention.rule())) {
      return Optional.empty();
    }
    String name = mention.span().of(text);
    Map<String, Span> others = firsts.getOrDefault(mention.entity(), Map.of());
    return others.entrySet().stream()
        .filter(o -> o.getKey().length() > name.length() && o.getKey().contains(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> others.values().stream().findFirst());
  }
}
