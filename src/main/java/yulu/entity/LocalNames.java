package yulu.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.mention.Mention;
import yulu.nlp.Dictionary;
import yulu.nlp.Folding;
import yulu.text.Document;
import yulu.text.Language;
import yulu.text.Outline;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * The names that one document uses beyond the lexicon: entities that it introduces, other spellings
 * of known ones, surnames and given names alone after the full name.
 */
final class LocalNames {
  private static final double ALIKE = 0.72;
  private static final List<String> POLITE =
      List.of("老师", "教授", "博士", "先生", "女士", "院士", "总", "董", "导");
  private static final Set<String> ROLES = WordList.read("roles.txt");
  private static final Set<String> STOP = WordList.read("latin-stop.txt");
  private static final Set<String> GIVEN = WordList.read("given-names.txt");

  private final Lexicon lexicon;
  private final Document document;
  private final Map<String, Entity> introduced = new LinkedHashMap<>();
  private final Map<Entity, List<String>> spellings = new LinkedHashMap<>();
  private final Map<String, List<Named>> named = new HashMap<>();
  private final Map<Entity, Integer> counts = new HashMap<>();
  private final Set<Entity> strong = new HashSet<>();
  private Dictionary<List<Named>> dictionary = new Dictionary<>(Map.of());

  /** One way in which the document names an entity. */
  private record Named(Entity entity, String surface, double confidence, String rule) {}

  LocalNames(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    this.document = document;
  }

  /** Learns from everything that was found in the document. */
  void introduce(
      List<Line> lines,
      List<List<LexiconHit>> hits,
      List<Mention> found,
      List<Outline.Label> labels) {
    for (int i = 0; i < hits.size(); i++) {
      for (LexiconHit hit : hits.get(i)) {
        if (hit.isStrong()) {
          Entity entity = choose(lines.get(i), hit).entity();
          strong.add(entity);
          counts.merge(entity, 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      introduce(lines.get(found.get(i).passage()), found.get(i));
    }
    for (Outline.Label label : labels) {
      speaker(label.name());
    }
    listed(document.metadata().organizations(), EntityType.ORGANIZATION);
    listed(document.metadata().systems(), EntityType.SYSTEM);
    for (String name : metadataNames()) {
      person(name).ifPresent(p -> spellings.computeIfAbsent(p, k -> new ArrayList<>()));
    }
    titled().forEach(p -> spellings.computeIfAbsent(p, k -> new ArrayList<>()));
    shortForms();
    dictionary = new Dictionary<>(named);
  }

  /** A speaker whose label is a whole name. */
  private void speaker(String label) {
    Optional<Entity> known = lexicon.named(label, EntityType.PERSON);
    if (known.isPresent()) {
      strong.add(known.get());
      counts.merge(known.get(), 1, Integer::sum);
    } else if (isNameLike(label) && !ROLES.contains(label)) {
      add(personOf(label, Optional.empty()), label, 0.9, "name.label");
    } else if (label.matches("\\p{Lu}\\p{Ll}{2,15}") && !ROLES.contains(label)) {
      fullName(label)
          .ifPresent(whole -> add(personOf(whole, Optional.empty()), whole, 0.85, "name.label"));
    }
  }

  /** The full name in the text of which a bare Latin surname is the end. */
  private String whole(String surface) {
    boolean bare =
        surface.matches("\\p{Lu}[\\p{IsLatin}'-]{2,20}")
            && lexicon.named(surface, EntityType.PERSON).isEmpty();
    return bare ? fullName(surface).orElse(surface) : surface;
  }

  /** A name of two words in the text of which a label is one: Goss in Pelham Goss. */
  private Optional<String> fullName(String label) {
    Matcher m =
        Pattern.compile(
                "(?<![\\p{L}.] )\\b((?:\\p{Lu}\\p{Ll}+ "
                    + label
                    + ")|(?:"
                    + label
                    + " \\p{Lu}\\p{Ll}+))\\b(?! \\p{Lu}\\p{Ll})")
            .matcher(document.text());
    while (m.find()) {
      String first = m.group(1).substring(0, m.group(1).indexOf(' '));
      if (!STOP.contains(first) && !ROLES.contains(first)) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  /** Names that the source's own lists give. */
  private void listed(List<String> all, EntityType type) {
    for (String name : all) {
      if (name.length() > 1 && lexicon.named(name).stream().allMatch(Lexicon.Alias::weak)) {
        Mention mention =
            new Mention(-1, 0, 0, type, name, Optional.empty(), 0.85, "name.metadata");
        add(otherOf(mention), name, 0.85, "name.metadata");
      }
    }
  }

  /** Labels that name a person, as mentions. */
  List<EntityMention> labels(List<Outline.Label> labels) {
    List<EntityMention> mentions = new ArrayList<>();
    for (Outline.Label label : labels) {
      if (!ROLES.contains(label.name())) {
        person(label.name())
            .ifPresent(p -> mentions.add(new EntityMention(label.span(), p, 0.9, "name.label")));
      }
    }
    return mentions;
  }

  private void introduce(Line line, Mention mention) {
    Optional<String> original = bracketed(line, mention.end());
    Entity entity =
        switch (mention.type()) {
          case PERSON -> personOf(whole(mention.surface()), original);
          case CONCEPT -> conceptOf(mention.surface(), mention.gloss().orElse(""));
          case WORK -> workOf(mention.surface());
          case ORGANIZATION, SYSTEM, EVENT -> otherOf(mention);
        };
    add(entity, mention.surface(), mention.confidence(), mention.rule());
    mention.gloss().ifPresent(g -> add(entity, g, mention.confidence(), mention.rule()));
  }

  /** The Latin name in brackets that follows a name: 苏茨克维（Ilya Sutskever）. */
  private static Optional<String> bracketed(Line line, int end) {
    String text = line.text();
    int open = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (open >= text.length() || "（(".indexOf(text.charAt(open)) < 0) {
      return Optional.empty();
    }
    int close = open + 1;
    while (close < text.length() && "）)，,；;".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    String inside = text.substring(open + 1, close).strip();
    boolean latin =
        !inside.isEmpty()
            && inside.length() <= 40
            && Character.isUpperCase(inside.charAt(0))
            && inside.chars().noneMatch(c -> Scripts.isHan((char) c));
    return latin ? Optional.of(inside) : Optional.empty();
  }

  private Entity personOf(String surface, Optional<String> original) {
    Optional<Entity> known = original.flatMap(o -> lexicon.named(o, EntityType.PERSON));
    if (known.isEmpty()) {
      known = lexicon.named(surface, EntityType.PERSON);
    }
    if (known.isEmpty() && original.isEmpty()) {
      known = alike(surface);
    }
    if (known.isPresent()) {
      spellings.computeIfAbsent(known.get(), k -> new ArrayList<>()).add(surface);
      return known.get();
    }
    for (Entity other : introduced.values()) {
      boolean same =
          other.type() == EntityType.PERSON
              && spellings.getOrDefault(other, List.of()).stream()
                  .anyMatch(s -> s.equals(surface) || original.filter(s::equals).isPresent());
      if (same) {
        spellings.computeIfAbsent(other, k -> new ArrayList<>()).add(surface);
        return other;
      }
    }
    List<Names.Name> preferred = new ArrayList<>();
    original.ifPresent(o -> preferred.add(new Names.Name(o, Language.EN)));
    if (original.isEmpty() || Scripts.isHan(surface.charAt(0))) {
      preferred.add(new Names.Name(surface, Language.guess(surface)));
    }
    Entity person =
        new Entity.Person(
            Keys.of(original.orElse(surface)),
            new Names(preferred, List.of()),
            false,
            List.of(),
            Optional.empty());
    Entity one = introduced.computeIfAbsent("person " + person.key(), k -> person);
    List<String> forms = spellings.computeIfAbsent(one, k -> new ArrayList<>());
    forms.add(surface);
    original.ifPresent(forms::add);
    return one;
  }

  /** A known person whose transliterated name sounds nearly the same: 萨茨克维尔, 苏茨克维. */
  private Optional<Entity> alike(String surface) {
    if (surface.chars().noneMatch(c -> Scripts.isNameDot((char) c))) {
      return Optional.empty();
    }
    String[] parts = Folding.fold(surface).split("·");
    Entity best = null;
    double bestScore = ALIKE;
    Set<Entity> candidates = new HashSet<>(strong);
    candidates.addAll(spellings.keySet());
    for (Entity candidate : candidates) {
      if (candidate.type() != EntityType.PERSON) {
        continue;
      }
      for (String form : forms(candidate)) {
        String[] others = Folding.fold(form).split("·");
        if (others.length < 2 || !others[0].equals(parts[0])) {
          continue;
        }
        double score = Sounds.alike(parts[parts.length - 1], others[others.length - 1]);
        if (score > bestScore || (score == bestScore && best == null)) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<String> forms(Entity entity) {
    List<String> forms = new ArrayList<>(spellings.getOrDefault(entity, List.of()));
    entity.names().all().forEach(n -> forms.add(n.text()));
    return forms;
  }

  private Entity conceptOf(String term, String english) {
    for (EntityType type :
        List.of(
            EntityType.CONCEPT,
            EntityType.SYSTEM,
            EntityType.ORGANIZATION,
            EntityType.EVENT,
            EntityType.PERSON,
            EntityType.WORK)) {
      Optional<Entity> known = lexicon.named(english, type).or(() -> lexicon.named(term, type));
      if (known.isPresent()) {
        return known.get();
      }
    }
    List<Names.Name> preferred =
        List.of(new Names.Name(english, Language.EN), new Names.Name(term, Language.ZH));
    Entity concept =
        new Entity.Concept(
            Keys.of(english),
            new Names(preferred, List.of()),
            false,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return introduced.computeIfAbsent("concept " + concept.key(), k -> concept);
  }

  private Entity workOf(String title) {
    Optional<Entity> known = lexicon.named(title, EntityType.WORK);
    if (known.isPresent()) {
      return known.get();
    }
    Entity work =
        new Entity.Work(
            Keys.of(title),
            new Names(List.of(new Names.Name(title, Language.guess(title))), List.of()),
            false,
            "work",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return introduced.computeIfAbsent("work " + work.key(), k -> work);
  }

  private Entity otherOf(Mention mention) {
    String surface = mention.surface();
    Optional<Entity> known =
        lexicon
            .named(surface, mention.type())
            .or(() -> mention.gloss().flatMap(g -> lexicon.named(g, mention.type())));
    if (known.isPresent()) {
      return known.get();
    }
    String key = Keys.of(surface);
    Names own = new Names(List.of(new Names.Name(surface, Language.guess(surface))), List.of());
    Entity entity =
        switch (mention.type()) {
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
    return introduced.computeIfAbsent(mention.type().path() + " " + key, k -> entity);
  }

  private void add(Entity entity, String surface, double confidence, String rule) {
    counts.merge(entity, 1, Integer::sum);
    for (String variant : Variants.of(surface)) {
      List<Named> same = named.computeIfAbsent(variant, v -> new ArrayList<>(1));
      if (same.stream().noneMatch(n -> n.entity().equals(entity))) {
        same.add(new Named(entity, surface, confidence, rule));
      }
    }
  }

  /** Surnames and given names alone, for persons whose full name the document gives. */
  private void shortForms() {
    Set<Entity> people = new HashSet<>(spellings.keySet());
    strong.stream().filter(e -> e.type() == EntityType.PERSON).forEach(people::add);
    Map<String, Set<Entity>> parts = new TreeMap<>();
    for (Entity person : people) {
      if (person.type() == EntityType.PERSON) {
        for (String form : forms(person)) {
          for (String part : partsOf(form)) {
            parts.computeIfAbsent(part, p -> new HashSet<>()).add(person);
          }
        }
      }
    }
    parts.forEach(
        (part, owners) -> {
          Optional<Entity> owner = mostNamed(owners);
          boolean taken =
              lexicon.named(part).stream()
                  .anyMatch(a -> !a.weak() && a.entity().type() != EntityType.PERSON);
          if (owner.isPresent() && !taken) {
            List<Named> same = named.computeIfAbsent(Folding.fold(part), v -> new ArrayList<>(1));
            same.add(new Named(owner.get(), part, 0.8, "name.short"));
          }
        });
  }

  private Optional<Entity> mostNamed(Set<Entity> owners) {
    List<Entity> sorted = new ArrayList<>(owners);
    sorted.sort(
        Comparator.comparingInt((Entity e) -> -counts.getOrDefault(e, 0))
            .thenComparing(Entity::key));
    boolean tie =
        sorted.size() > 1
            && counts.getOrDefault(sorted.get(0), 0).equals(counts.getOrDefault(sorted.get(1), 0));
    return tie ? Optional.empty() : Optional.of(sorted.get(0));
  }

  private static List<String> partsOf(String form) {
    List<String> parts = new ArrayList<>();
    boolean dotted = form.chars().anyMatch(c -> Scripts.isNameDot((char) c));
    if (dotted) {
      for (String part : form.split("[·・．•‧∙⋅]")) {
        if (part.length() >= 2) {
          parts.add(part);
        }
      }
    } else if (form.indexOf(' ') > 0 && !Scripts.isHan(form.charAt(0))) {
      String[] words = form.split(" ");
      String last = words[words.length - 1];
      if (last.length() > 1 && !last.endsWith(".")) {
        parts.add(last);
      }
      if (words[0].length() > 2 && !words[0].endsWith(".")) {
        parts.add(words[0]);
      }
    } else if (form.length() == 3
        && Scripts.isHan(form.charAt(0))
        && Scripts.isHan(form.charAt(2))) {
      parts.add(form.substring(1));
    }
    boolean chinese =
        !dotted
            && form.length() <= 4
            && form.length() >= 2
            && form.chars().allMatch(c -> Scripts.isHan((char) c));
    if (chinese) {
      for (String title : POLITE) {
        parts.add(form.charAt(0) + title);
      }
      parts.add("老" + form.charAt(0));
    }
    return parts;
  }

  /** What a line names, in order, without overlap. */
  List<Place> places(Line line, List<LexiconHit> hits) {
    List<Place> all = new ArrayList<>();
    for (LexiconHit hit : hits) {
      Lexicon.Alias alias = choose(line, hit);
      boolean supported = !alias.weak() || strong.contains(alias.entity());
      if (supported) {
        double confidence = alias.weak() ? 0.6 : 0.95;
        all.add(new Place(hit.begin(), hit.end(), alias.entity(), confidence, "lexicon"));
      }
    }
    dictionary.find(
        line.folded(),
        (begin, end, candidates) -> {
          Named best = candidates.get(0);
          if (fits(line, begin, end, best)) {
            all.add(new Place(begin, end, best.entity(), best.confidence(), best.rule()));
          }
        });
    return longest(all);
  }

  private static boolean fits(Line line, int begin, int end, Named named) {
    String original = line.text().substring(begin, end);
    boolean latin = !Scripts.isHan(original.charAt(0));
    if (latin) {
      return Character.isUpperCase(original.charAt(0))
          == Character.isUpperCase(named.surface().charAt(0));
    }
    boolean starts = line.wordStarts().get(begin);
    boolean ends = line.wordStarts().get(end);
    return end - begin > 2 || named.entity().type() == EntityType.PERSON || (starts && ends);
  }

  private static List<Place> longest(List<Place> all) {
    all.sort(
        Comparator.comparingInt(Place::begin)
            .thenComparing(Comparator.comparingInt(Place::end).reversed())
            .thenComparing(Comparator.comparingDouble(Place::confidence).reversed()));
    List<Place> chosen = new ArrayList<>();
    for (Place place : all) {
      Place last = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
      if (last == null || place.begin() >= last.end()) {
        chosen.add(place);
      } else if (place.end() - place.begin() > last.end() - last.begin()) {
        chosen.set(chosen.size() - 1, place);
      }
    }
    return chosen;
  }

  /** Which of several entities a name means: a title in quotation marks is a work. */
  private static Lexicon.Alias choose(Line line, LexiconHit hit) {
    if (hit.aliases().size() == 1) {
      return hit.aliases().get(0);
    }
    char before = hit.begin() > 0 ? line.text().charAt(hit.begin() - 1) : ' ';
    char after = hit.end() < line.text().length() ? line.text().charAt(hit.end()) : ' ';
    boolean marked = "《“\"「『".indexOf(before) >= 0 && "》”\"」』".indexOf(after) >= 0;
    return hit.aliases().stream()
        .min(
            Comparator.comparing(Lexicon.Alias::weak)
                .thenComparing(a -> rank(a.entity().type(), marked)))
        .orElseThrow();
  }

  private static int rank(EntityType type, boolean marked) {
    return switch (type) {
      case WORK -> marked ? -1 : 5;
      case SYSTEM -> 0;
      case ORGANIZATION -> 1;
      case PERSON -> 2;
      case EVENT -> 3;
      case CONCEPT -> 4;
    };
  }

  private List<String> metadataNames() {
    List<String> all = new ArrayList<>(document.metadata().speakers());
    document.metadata().host().ifPresent(all::add);
    all.addAll(document.metadata().people());
    return all;
  }

  /** A person as the document or the lexicon knows the name; a name of the metadata may be new. */
  Optional<Entity> person(String name) {
    String plain = name.strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    List<Named> local = named.getOrDefault(Folding.fold(plain), List.of());
    for (Named n : local) {
      if (n.entity().type() == EntityType.PERSON) {
        return Optional.of(n.entity());
      }
    }
    Optional<Entity> known = lexicon.named(plain, EntityType.PERSON);
    if (known.isPresent()) {
      return known;
    }
    boolean looksLikeName = metadataNames().contains(name) && isNameLike(plain);
    return looksLikeName ? Optional.of(personOf(plain, Optional.empty())) : Optional.empty();
  }

  private static boolean isNameLike(String name) {
    if (Scripts.isHan(name.charAt(0))) {
      boolean dotted = name.chars().anyMatch(c -> Scripts.isNameDot((char) c));
      return dotted ? name.length() <= 20 : name.length() <= 4 && name.length() >= 2;
    }
    String[] words = name.split(" ");
    return words.length >= 2
        && words.length <= 4
        && (GIVEN.contains(words[0]) || words.length == 2);
  }

  List<Entity> speakers() {
    return resolved(document.metadata().speakers());
  }

  Optional<Entity> host() {
    return document.metadata().host().flatMap(this::person);
  }

  List<Entity> authors() {
    List<Entity> out = new ArrayList<>();
    for (String name : document.metadata().authors()) {
      lexicon.named(name, EntityType.ORGANIZATION).or(() -> person(name)).ifPresent(out::add);
    }
    return out;
  }

  private List<Entity> resolved(List<String> all) {
    List<Entity> out = new ArrayList<>();
    for (String name : all) {
      person(name).filter(p -> !out.contains(p)).ifPresent(out::add);
    }
    return out;
  }

  /** Persons of the lexicon in the title, the occasion, the description and the file's name. */
  List<Entity> titled() {
    List<Entity> out = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    document.metadata().title().ifPresent(sources::add);
    document.metadata().occasion().ifPresent(sources::add);
    document.metadata().description().ifPresent(sources::add);
    String file = document.identifier().substring(document.identifier().lastIndexOf('/') + 1);
    sources.add(file.replaceAll("[-_.]+", " "));
    for (String source : sources) {
      List<LexiconHit> all = new ArrayList<>();
      lexicon.find(
          Folding.fold(source),
          (begin, end, aliases) -> {
            List<Lexicon.Alias> people =
                aliases.stream()
                    .filter(a -> !a.weak() && a.entity().type() == EntityType.PERSON)
                    .toList();
            if (!people.isEmpty()) {
              all.add(new LexiconHit(begin, end, end, people));
            }
          });
      for (LexiconHit hit : LexiconHit.longest(all)) {
        Entity person = hit.aliases().get(0).entity();
        if (!out.contains(person)) {
          out.add(person);
        }
      }
    }
    return out;
  }
}
