package yulu.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yulu.mention.EntityType;
import yulu.mention.Mention;
import yulu.text.Language;

/** The things that a document names and no list has, persons aside; each once. */
final class Introductions {
  private static final List<EntityType> KINDS_OF_TERMS =
      List.of(
          EntityType.CONCEPT,
          EntityType.SYSTEM,
          EntityType.ORGANIZATION,
          EntityType.EVENT,
          EntityType.PERSON,
          EntityType.WORK);

  /** Characters of a title before its subtitle; shorter ones are too common. */
  private static final int SHORTEST_MAIN = 4;

  private final Lexicon lexicon;
  private final Map<String, Entity> introduced = new LinkedHashMap<>();

  Introductions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a term means whose English stands beside it. */
  Entity concept(String term, String english) {
    for (EntityType type : KINDS_OF_TERMS) {
      Optional<Entity> known = lexicon.named(english, type).or(() -> lexicon.named(term, type));
      if (known.isPresent()) {
        return known.get();
      }
    }
    List<Names.Name> preferred =
        List.of(new Names.Name(english, Language.EN), new Names.Name(term, Language.ZH));
    Names names = new Names(preferred, List.of());
    return once(
        new Entity.Concept(
            Keys.of(english), names, false, List.of(), List.of(), List.of(), Optional.empty()));
  }

  Entity work(String title) {
    return lexicon
        .named(title, EntityType.WORK)
        .or(() -> ofMainTitle(title))
        .orElseGet(
            () ->
                once(
                    new Entity.Work(
                        Keys.of(title),
                        only(title),
                        false,
                        "work",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
  }

  /** The work that the document names with or without a subtitle: 潮汐, 潮汐：一部小史. */
  private Optional<Entity> ofMainTitle(String title) {
    String main = mainTitle(title);
    return main.length() < SHORTEST_MAIN
        ? Optional.empty()
        : introduced.values().stream()
            .filter(e -> e.type() == EntityType.WORK)
            .filter(
                e -> {
                  String other = e.names().preferred().get(0).text();
                  boolean oneIsMain = other.equals(main) || title.equals(mainTitle(other));
                  return oneIsMain && !other.equals(title);
                })
            .findFirst();
  }

  private static String mainTitle(String title) {
    int colon = Math.max(title.indexOf(':'), title.indexOf('：'));
    return colon < 0 ? title : title.substring(0, colon).strip();
  }

  /** The organization, event or system that a mention names. */
  Entity other(Mention mention) {
    EntityType type = mention.type();
    return lexicon
        .named(mention.surface(), type)
        .or(() -> mention.gloss().flatMap(g -> lexicon.named(g, type)))
        .orElseGet(() -> once(other(type, mention.surface())));
  }

  private static Entity other(EntityType type, String surface) {
    String key = Keys.of(surface);
    Names own = only(surface);
    return switch (type) {
      case ORGANIZATION ->
          new Entity.Organization(
              key, own, false, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
      case EVENT ->
          new Entity.Event(
              key, own, false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
      default ->
          new Entity.Software(
              key, own, false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    };
  }

  private static Names only(String name) {
    return new Names(List.of(new Names.Name(name, Language.guess(name))), List.of());
  }

  private Entity once(Entity entity) {
    return introduced.computeIfAbsent(entity.type().path() + " " + entity.key(), k -> entity);
  }
}
