package yulu.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yulu.mention.EntityType;
import yulu.nlp.Folding;
import yulu.text.Language;
import yulu.text.Scripts;

/** The persons of one document, and every way in which it spells their names. */
final class LocalPersons {
  private static final double ALIKE = 0.72;

  /** The same for given names, where the surname is the same. */
  private static final double ALIKE_GIVEN = 0.7;

  /** So many persons of one given name are compared by sound; more would take too long. */
  private static final int COMPARED = 100;

  private final Lexicon lexicon;
  private final String document;
  private final Map<Entity, Set<String>> spellings = new LinkedHashMap<>();
  private final Map<String, Entity> introduced = new LinkedHashMap<>();
  private final Map<Entity, Integer> order = new HashMap<>();
  private final Map<String, Entity> bySpelling = new HashMap<>();
  private final Map<String, Set<Sound>> byGivenName = new HashMap<>();

  /** The last part of a transliterated name. */
  private record Sound(Entity person, String surname) {}

  /**
   * @param document identifier of the document
   */
  LocalPersons(Lexicon lexicon, String document) {
    this.lexicon = lexicon;
    this.document = document;
  }

  /** Says that the document names a person of whom a list has the names. */
  void note(Entity person) {
    if (spellings.containsKey(person)) {
      return;
    }
    spellings.put(person, new LinkedHashSet<>());
    person.names().all().forEach(n -> listen(person, n.text()));
  }

  Collection<Entity> all() {
    return spellings.keySet();
  }

  /** The names of a person, those first that the document uses. */
  List<String> forms(Entity person) {
    List<String> forms = new ArrayList<>(spellings.getOrDefault(person, Set.of()));
    person.names().all().forEach(n -> forms.add(n.text()));
    return forms;
  }

  /**
   * Whom a name means: a person of the lexicon, one whom the document has named before, or a new
   * one.
   *
   * @param original the same name in Latin letters, where the text gives it
   */
  Entity named(String surface, Optional<String> original) {
    Optional<Entity> known = original.flatMap(o -> lexicon.named(o, EntityType.PERSON));
    if (known.isEmpty()) {
      known =
          lexicon
              .named(surface, EntityType.PERSON)
              .or(() -> original.flatMap(lexicon::near).map(NearPersons.Near::person));
    }
    if (known.isEmpty() && original.isEmpty()) {
      known =
          alike(surface)
              .or(() -> ofSurname(surface))
              .or(() -> lexicon.near(surface).map(NearPersons.Near::person));
    }
    known = known.filter(k -> !lexicon.forbids(surface, k));
    if (known.isPresent()) {
      spell(known.get(), surface);
      return known.get();
    }
    Entity before = first(bySpelling.get(surface), original.map(bySpelling::get).orElse(null));
    if (before != null) {
      spell(before, surface);
      return before;
    }
    Optional<Entity> both = original.isEmpty() ? inOtherScript(surface) : Optional.empty();
    if (both.isPresent()) {
      spell(both.get(), surface);
      return both.get();
    }
    return introduce(surface, original);
  }

  /** The one person whom the document has named in the other script: 玛拉·埃尔森, Mara Elson. */
  private Optional<Entity> inOtherScript(String surface) {
    boolean whole = NameParts.isDotted(surface) || surface.indexOf(' ') > 0;
    if (!whole || spellings.size() > COMPARED) {
      return Optional.empty();
    }
    List<Entity> all = BothSpellings.among(spellings.keySet(), surface);
    return all.size() == 1 && !lexicon.forbids(surface, all.get(0))
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  private Entity introduce(String surface, Optional<String> original) {
    List<Names.Name> preferred = new ArrayList<>();
    original.ifPresent(o -> preferred.add(new Names.Name(o, Language.EN)));
    if (original.isEmpty() || Scripts.isHan(surface.charAt(0))) {
      preferred.add(new Names.Name(surface, Language.guess(surface)));
    }
    Entity person =
        new Entity.Person(
            keyOfAnother(surface, Keys.of(original.orElse(surface))),
            new Names(preferred, List.of()),
            false,
            List.of(),
            Optional.empty());
    Entity one = introduced.computeIfAbsent(person.key(), k -> person);
    order.putIfAbsent(one, order.size());
    spell(one, surface);
    original.ifPresent(o -> spell(one, o));
    return one;
  }

  /** A namesake of somebody in the lexicon who is not meant has a key of the document. */
  private String keyOfAnother(String surface, String key) {
    boolean kept =
        lexicon.get(EntityType.PERSON, key).filter(e -> lexicon.forbids(surface, e)).isPresent();
    return kept ? key + "-" + Keys.of(document) : key;
  }

  private void spell(Entity person, String form) {
    note(person);
    Set<String> forms = spellings.get(person);
    if (forms != null && forms.add(form)) {
      listen(person, form);
    }
    Entity own = introduced.get(person.key());
    if (own != null) {
      bySpelling.merge(form, own, (a, b) -> order(a) <= order(b) ? a : b);
    }
  }

  private @Nullable Entity first(@Nullable Entity a, @Nullable Entity b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return order(a) <= order(b) ? a : b;
  }

  private int order(Entity person) {
    return order.getOrDefault(person, Integer.MAX_VALUE);
  }

  private void listen(Entity person, String form) {
    String[] parts = Folding.fold(form).split("·");
    if (parts.length >= 2) {
      byGivenName
          .computeIfAbsent(parts[0], g -> new LinkedHashSet<>())
          .add(new Sound(person, parts[parts.length - 1]));
    }
  }

  /**
   * The one person of the lexicon with this surname, if the given name sounds like his: 戴米斯·哈萨比斯.
   */
  private Optional<Entity> ofSurname(String surface) {
    if (!NameParts.isDotted(surface)) {
      return Optional.empty();
    }
    String[] parts = Folding.fold(surface).split("·");
    return lexicon
        .named(parts[parts.length - 1], EntityType.PERSON)
        .filter(
            person ->
                person.names().all().stream()
                    .map(n -> Folding.fold(n.text()).split("·"))
                    .anyMatch(n -> n.length >= 2 && Sounds.alike(n[0], parts[0]) >= ALIKE_GIVEN));
  }

  /** A known person whose transliterated name sounds nearly the same: 萨茨克维尔, 苏茨克维. */
  private Optional<Entity> alike(String surface) {
    if (!NameParts.isDotted(surface)) {
      return Optional.empty();
    }
    String[] parts = Folding.fold(surface).split("·");
    Entity best = null;
    double bestScore = ALIKE;
    Set<Sound> sounds = parts.length == 0 ? Set.of() : byGivenName.getOrDefault(parts[0], Set.of());
    int compared = 0;
    for (Sound other : sounds) {
      if (lexicon.forbids(surface, other.person())) {
        continue;
      }
      double score = Sounds.alike(parts[parts.length - 1], other.surname());
      if (score > bestScore || (score == bestScore && best == null)) {
        best = other.person();
        bestScore = score;
      }
      if (++compared == COMPARED) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }
}
