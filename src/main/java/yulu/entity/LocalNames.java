package yulu.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.mention.Mention;
import yulu.nlp.Dictionary;
import yulu.nlp.Folding;
import yulu.text.Document;
import yulu.text.Outline;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * The names that one document uses beyond the lexicon: entities that it introduces, other spellings
 * of known ones, surnames and given names alone after the full name.
 */
final class LocalNames {
  private static final Set<String> ROLES = WordList.read("roles.txt");
  private static final Set<String> GIVEN = WordList.read("given-names.txt");
  private static final Pattern BARE_LABEL = Pattern.compile("\\p{Lu}\\p{Ll}{2,15}");
  private static final Pattern BARE_SURNAME = Pattern.compile("\\p{Lu}[\\p{IsLatin}'-]{2,20}");

  /** After the name of a house: who works there, or what only a house has. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:的|'s)?\\s?(?:前|现任|时任|former )?(?:公司|集团|联合创始人|共同创始人|共同创办人|创始人|创办人|ceo|cto|cfo|coo|首席|总裁|董事长|董事会|副总裁|高管|员工|工程师|股价|市值|股东|财报|总部)");

  /** So many persons who share a name are told. */
  private static final int MOST_SHARING = 5;

  /** How sure a name is that only sounds like a known one. */
  private static final double SOUNDS = 0.8;

  /** A text speaks of what an everyday word means if it has it once in so many UTF-16 units. */
  private static final int SPOKEN_OF = 3000;

  /** Longer stretches in brackets are no name. */
  private static final int LONGEST_ORIGINAL = 40;

  private final Lexicon lexicon;
  private final Document document;
  private final SourceNames source;
  private final Introductions things;
  private final LocalPersons persons;
  private final LocalDictionary dictionary = new LocalDictionary();
  private final Map<Entity, Integer> counts = new HashMap<>();
  private final Set<Entity> strong = new HashSet<>();

  /** How often everyday words stand in the document that may name a thing. */
  private final Map<Entity, Integer> everyday = new HashMap<>();

  private final Map<String, Entity> inBrackets = new HashMap<>();
  private final Map<String, List<Entity>> shared = new TreeMap<>();
  private Optional<Dictionary<List<Entity>>> sharedNames = Optional.empty();

  /** Parts of persons' names, also those that mean nobody because two share them. */
  private final Set<String> parts = new HashSet<>();

  /** A foreign name without dots may be a part of one with dots, which another line gives. */
  private static final String BARE = "name.transliterated";

  /** A name without a surname (谢谢晓禾) may be the end of a full one. */
  private static final String CREDIT = "name.credit";

  /** An author of a bibliography may be somebody whom the text names in full. */
  private static final String REFERENCE = "reference";

  /** A Chinese surname and a given name. */
  private static final String CHINESE = "name.chinese";

  private static final Set<String> LATER = Set.of(BARE, CREDIT, REFERENCE);

  /** Whoever has so many turns under a name has that name. */
  private static final int SPEAKS = 3;

  private @Nullable FullNames fullNames;

  LocalNames(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    this.document = document;
    this.source = new SourceNames(lexicon, document);
    this.things = new Introductions(lexicon);
    this.persons = new LocalPersons(lexicon, document.identifier());
  }

  /** Learns from everything that was found in the document. */
  void introduce(
      List<Line> lines,
      List<List<LexiconHit>> hits,
      List<Mention> found,
      List<Outline.Label> labels) {
    for (int i = 0; i < hits.size(); i++) {
      for (LexiconHit hit : hits.get(i)) {
        bracketed(lines.get(i), hit);
      }
    }
    for (int i = 0; i < hits.size(); i++) {
      for (LexiconHit hit : hits.get(i)) {
        if (hit.isStrong() || isHouse(lines.get(i), hit)) {
          count(meant(lines.get(i), hit));
        } else {
          everyday.merge(Choice.of(lines.get(i), hit).entity(), 1, Integer::sum);
        }
      }
    }
    Set<String> shows =
        found.stream()
            .filter(m -> m.type() == EntityType.ORGANIZATION)
            .map(Mention::surface)
            .collect(Collectors.toSet());
    for (Mention mention : found) {
      boolean later = LATER.contains(mention.rule()) || isKnown(mention);
      if (!later && !(mention.type() == EntityType.WORK && shows.contains(mention.surface()))) {
        introduce(lines.get(mention.passage()), mention);
      }
    }
    for (Mention mention : found) {
      if (mention.rule().equals(REFERENCE)) {
        introduce(lines.get(mention.passage()), mention);
      }
    }
    for (Outline.Label label : labels) {
      speaker(label.name());
    }
    listed(document.metadata().organizations(), EntityType.ORGANIZATION);
    listed(document.metadata().systems(), EntityType.SYSTEM);
    for (String name : source.persons()) {
      person(name).ifPresent(persons::note);
    }
    source.titled().forEach(persons::note);
    for (String name : source.presented()) {
      add(persons.named(name, Optional.empty()), name, 0.85, "name.metadata");
    }
    shortForms();
    complete(lines, heard(found));
  }

  /** 施密特, of 埃里克·施密特 whom the document names: no 施 with the given name 密特. */
  private boolean isKnown(Mention mention) {
    return mention.rule().equals(CHINESE)
        && lexicon.named(mention.surface()).stream()
            .map(Lexicon.Alias::entity)
            .anyMatch(e -> e.type() == EntityType.PERSON && strong.contains(e));
  }

  /** Foreign names without dots, but for slips: 苏茨克韦 is 苏茨克维 misheard and nobody else. */
  private List<Mention> heard(List<Mention> found) {
    List<Mention> bare = found.stream().filter(m -> m.rule().equals(BARE)).toList();
    if (bare.isEmpty()) {
      return bare;
    }
    MisheardChinese slips = new MisheardChinese();
    persons.all().forEach(p -> persons.forms(p).forEach(form -> slips.target(p, form)));
    return bare.stream().filter(m -> !slips.resembles(m.surface())).toList();
  }

  /**
   * 米切尔（Melanie Mitchell）: what stands in brackets says whom a name means in this document, also
   * where the lexicon knows another person of that name.
   */
  private void bracketed(Line line, LexiconHit hit) {
    Entity known = Choice.of(line, hit).entity();
    if (known.type() != EntityType.PERSON) {
      return;
    }
    original(line, hit.end())
        .flatMap(name -> lexicon.named(name, EntityType.PERSON))
        .filter(person -> !person.equals(known))
        .ifPresent(
            person ->
                inBrackets.putIfAbsent(line.folded().substring(hit.begin(), hit.end()), person));
  }

  /** 苹果联合创始人: an everyday word before an office, or before 公司, is the house of that name. */
  private static boolean isHouse(Line line, LexiconHit hit) {
    return Choice.of(line, hit).entity().type() == EntityType.ORGANIZATION
        && HOUSE.matcher(line.folded()).region(hit.exactEnd(), line.folded().length()).lookingAt();
  }

  /** What a name of the lexicon means in this document. */
  private Entity meant(Line line, LexiconHit hit) {
    Entity bracketed = inBrackets.get(line.folded().substring(hit.begin(), hit.end()));
    return bracketed == null ? Choice.of(line, hit).entity() : bracketed;
  }

  /**
   * Learns from names that were read without a sign beside them. What stands for somebody already,
   * as surnames alone do, is left as it is, and a brand is the organization whose name begins so.
   */
  void complete(List<Line> lines, List<Mention> read) {
    boolean more = false;
    for (Mention mention : read) {
      if (parts.contains(mention.surface())
          || dictionary.has(mention.surface())
          || persons.all().stream().anyMatch(p -> lexicon.forbids(mention.surface(), p))
          || goesOn(mention)) {
        continue;
      }
      Optional<Entity> longer = organization(mention);
      if (longer.isPresent()) {
        add(longer.get(), mention.surface(), mention.confidence(), mention.rule());
      } else {
        introduce(lines.get(mention.passage()), mention);
        more = true;
      }
    }
    if (more) {
      shortForms();
    }
  }

  /**
   * Learns, when all full names are known, from names that stand alone: credits, labels (Priya:).
   */
  void completeAlone(List<Line> lines, List<Mention> found, List<Outline.Label> labels) {
    complete(lines, found.stream().filter(m -> m.rule().equals(CREDIT)).toList());
    Map<String, Integer> turns = new HashMap<>();
    labels.forEach(label -> turns.merge(label.name(), 1, Integer::sum));
    for (Map.Entry<String, Integer> label : new TreeMap<>(turns).entrySet()) {
      String name = label.getKey();
      boolean sure = GIVEN.contains(name) || label.getValue() >= SPEAKS;
      if (sure
          && BARE_LABEL.matcher(name).matches()
          && !ROLES.contains(name)
          && !parts.contains(name)
          && person(name).isEmpty()) {
        add(persons.named(name, Optional.empty()), name, 0.7, "name.label");
      }
    }
  }

  /** 珀尔倒是: a known surname of a foreign name with the word after it is nobody else. */
  private boolean goesOn(Mention mention) {
    String surface = mention.surface();
    boolean person = mention.type() == EntityType.PERSON && surface.length() >= 3;
    return person
        && lexicon.named(surface, EntityType.PERSON).isEmpty()
        && IntStream.range(2, surface.length())
            .mapToObj(end -> surface.substring(0, end))
            .anyMatch(start -> parts.contains(start) && isForeign(start));
  }

  private boolean isForeign(String part) {
    return persons.all().stream()
        .flatMap(p -> persons.forms(p).stream())
        .anyMatch(f -> NameParts.isDotted(f) && (f.endsWith(part) || f.startsWith(part)));
  }

  /** The one organization of the document whose name begins with that of the mention. */
  private Optional<Entity> organization(Mention mention) {
    if (mention.type() != EntityType.ORGANIZATION) {
      return Optional.empty();
    }
    Set<Entity> all = new HashSet<>(dictionary.beginningWith(mention.surface()));
    strong.stream()
        .filter(e -> e.names().all().stream().anyMatch(n -> n.text().startsWith(mention.surface())))
        .forEach(all::add);
    all.removeIf(e -> e.type() != EntityType.ORGANIZATION);
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** Counts a thing that the document names with a strong name of the lexicon. */
  private void count(Entity entity) {
    counts.merge(entity, 1, Integer::sum);
    if (strong.add(entity) && entity.type() == EntityType.PERSON) {
      persons.note(entity);
    }
  }

  /** A speaker whose label is a whole name. */
  private void speaker(String label) {
    Optional<Entity> known = lexicon.named(label, EntityType.PERSON);
    if (known.isPresent()) {
      count(known.get());
    } else if (isNameLike(label) && !ROLES.contains(label)) {
      add(persons.named(label, Optional.empty()), label, 0.9, "name.label");
    } else if (BARE_LABEL.matcher(label).matches() && !ROLES.contains(label)) {
      fullNames()
          .with(label)
          .ifPresent(
              whole -> add(persons.named(whole, Optional.empty()), whole, 0.85, "name.label"));
    }
  }

  /** The full name in the text of which a bare Latin surname is the end. */
  private String whole(String surface) {
    boolean bare =
        BARE_SURNAME.matcher(surface).matches()
            && lexicon.named(surface, EntityType.PERSON).isEmpty();
    return bare ? fullNames().with(surface).orElse(surface) : surface;
  }

  private FullNames fullNames() {
    if (fullNames == null) {
      fullNames = new FullNames(document.text());
    }
    return fullNames;
  }

  /** Names that the source's own lists give. */
  private void listed(List<String> all, EntityType type) {
    for (String name : all) {
      if (name.length() > 1 && lexicon.named(name).stream().allMatch(Lexicon.Alias::weak)) {
        Mention mention =
            new Mention(-1, 0, 0, type, name, Optional.empty(), 0.85, "name.metadata");
        add(things.other(mention), name, 0.85, "name.metadata");
      }
    }
  }

  private void introduce(Line line, Mention mention) {
    boolean rejected =
        lexicon.rejects(mention.surface()) || mention.gloss().filter(lexicon::rejects).isPresent();
    if (rejected) {
      return;
    }
    if (mention.type() == EntityType.PERSON) {
      Optional<Entity> known =
          Optional.of(mention)
              .filter(m -> m.rule().equals(REFERENCE))
              .flatMap(m -> Initials.of(m.surface()))
              .flatMap(i -> i.among(persons))
              .filter(p -> !lexicon.forbids(mention.surface(), p));
      if (known.isPresent()) {
        add(known.get(), mention.surface(), mention.confidence(), "name.initials");
      } else {
        person(line, mention);
      }
      return;
    }
    Entity entity =
        switch (mention.type()) {
          case CONCEPT -> things.concept(mention.surface(), mention.gloss().orElse(""));
          case WORK -> things.work(mention.surface());
          default -> things.other(mention);
        };
    add(entity, mention.surface(), mention.confidence(), mention.rule());
    mention.gloss().ifPresent(g -> add(entity, g, mention.confidence(), mention.rule()));
  }

  /** A person, and why that one: a known name in brackets, a known sound, or the finder alone. */
  private void person(Line line, Mention mention) {
    String surface = whole(mention.surface());
    Optional<String> original = original(line, mention.end());
    Entity person = persons.named(surface, original);
    boolean joined =
        lexicon.named(surface, EntityType.PERSON).isEmpty()
            && (person.curated() || isHeard(person, surface));
    if (!joined) {
      add(person, mention.surface(), mention.confidence(), mention.rule());
    } else if (original.isPresent()) {
      add(person, mention.surface(), mention.confidence(), "name.bracket");
    } else if (lexicon.near(surface).filter(n -> !n.sameName()).isPresent()) {
      add(person, mention.surface(), Misheard.CONFIDENCE, Misheard.RULE);
    } else {
      add(person, mention.surface(), Math.min(mention.confidence(), SOUNDS), "name.sound");
    }
    mention.gloss().ifPresent(g -> add(person, g, mention.confidence(), mention.rule()));
  }

  /** Named in the other script only, so that the sound alone has told who it is. */
  private static boolean isHeard(Entity person, String surface) {
    boolean han = Scripts.isHan(surface.charAt(0));
    return person.names().all().stream().allMatch(n -> Scripts.isHan(n.text().charAt(0)) != han);
  }

  /** The Latin name in brackets that follows a name: 苏茨克维（Ilya Sutskever）. */
  private static Optional<String> original(Line line, int end) {
    String text = line.text();
    int open = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (open >= text.length() || "（(".indexOf(text.charAt(open)) < 0) {
      return Optional.empty();
    }
    int close = open + 1;
    int last = Math.min(text.length(), open + LONGEST_ORIGINAL + 4);
    while (close < last && "）)，,；;".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    String inside = text.substring(open + 1, close).strip();
    boolean latin =
        !inside.isEmpty()
            && inside.length() <= LONGEST_ORIGINAL
            && Character.isUpperCase(inside.charAt(0))
            && inside.chars().noneMatch(c -> Scripts.isHan((char) c));
    return latin ? Optional.of(inside) : Optional.empty();
  }

  private void add(Entity entity, String surface, double confidence, String rule) {
    if (lexicon.forbids(surface, entity) || lexicon.rejects(surface)) {
      return;
    }
    counts.merge(entity, 1, Integer::sum);
    dictionary.add(entity, surface, confidence, rule);
  }

  /** Surnames and given names alone, for persons whose full name the document gives. */
  private void shortForms() {
    Map<String, Set<Entity>> owners = new TreeMap<>();
    Map<String, String> rules = new HashMap<>();
    for (Entity person : persons.all()) {
      for (String form : persons.forms(person)) {
        for (NameParts.Part part : NameParts.of(form)) {
          String text = part.text();
          if (!lexicon.forbids(text, person) && !lexicon.rejects(text)) {
            owners.computeIfAbsent(text, p -> new LinkedHashSet<>()).add(person);
            rules.putIfAbsent(text, part.rule());
          }
        }
      }
    }
    parts.addAll(owners.keySet());
    owners.forEach(
        (part, people) -> {
          boolean taken =
              lexicon.named(part).stream()
                  .anyMatch(a -> !a.weak() && a.entity().type() != EntityType.PERSON);
          if (!taken) {
            String rule = rules.getOrDefault(part, "");
            mostNamed(people)
                .ifPresentOrElse(
                    p -> dictionary.addPlain(p, part, 0.8, rule),
                    () -> shared.put(Folding.fold(part), sorted(people)));
          }
        });
  }

  private static List<Entity> sorted(Set<Entity> people) {
    return people.stream().sorted(Comparator.comparing(Entity::key)).limit(MOST_SHARING).toList();
  }

  /** Names in a line that several persons share, so that they mean none of them. */
  void undecided(Line line, List<Place> places, Dictionary.Hit<List<Entity>> hit) {
    if (shared.isEmpty()) {
      return;
    }
    BitSet taken = new BitSet();
    places.forEach(p -> taken.set(p.begin(), p.end()));
    if (sharedNames.isEmpty()) {
      sharedNames = Optional.of(new Dictionary<>(shared));
    }
    sharedNames
        .get()
        .find(
            line.folded(),
            (begin, end, people) -> {
              boolean whole = line.wordStarts().get(begin) && line.wordStarts().get(end);
              boolean latin = !Scripts.isHan(line.folded().charAt(begin));
              boolean name = latin ? Character.isUpperCase(line.text().charAt(begin)) : whole;
              if (name && taken.get(begin, end).isEmpty()) {
                taken.set(begin, end);
                hit.at(begin, end, people);
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

  /** Adds names that are written or heard wrong, now that all that are right are known. */
  void suspect(List<Line> lines, List<List<LexiconHit>> hits, MisheardTerms terms) {
    Misheard misheard = new Misheard(terms);
    persons.all().forEach(p -> persons.forms(p).forEach(form -> misheard.target(p, form)));
    strong.stream()
        .filter(e -> e.type() == EntityType.ORGANIZATION)
        .sorted(Comparator.comparing(Entity::key))
        .forEach(o -> o.names().all().forEach(n -> misheard.target(o, n.text())));
    List<BitSet> covered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BitSet names = new BitSet();
      hits.get(i).forEach(h -> names.set(h.begin(), h.end()));
      List<Place> own = new ArrayList<>();
      dictionary.find(lines.get(i), own);
      own.forEach(p -> names.set(p.begin(), p.end()));
      covered.add(names);
    }
    misheard
        .in(lines, covered)
        .forEach(
            (surface, entity) -> {
              if (!lexicon.forbids(surface, entity) && !lexicon.rejects(surface)) {
                dictionary.addPlain(entity, surface, Misheard.CONFIDENCE, Misheard.RULE);
              }
            });
  }

  /** What a line names, in order, without overlap. */
  List<Place> places(Line line, List<LexiconHit> hits) {
    List<Place> all = new ArrayList<>();
    for (LexiconHit hit : hits) {
      Entity meant = meant(line, hit);
      Lexicon.Alias alias = Choice.of(line, hit);
      if (!meant.equals(alias.entity())) {
        all.add(new Place(hit.begin(), hit.end(), meant, 0.9, "name.bracket"));
      } else if (counts(alias)) {
        all.add(new Place(hit.begin(), hit.end(), alias.entity(), sure(alias), alias.rule()));
      }
    }
    dictionary.find(line, all);
    return Choice.longest(all);
  }

  /**
   * An everyday word is a name where the document speaks of the same, or of what is next to it, or
   * speaks of it often.
   */
  private boolean counts(Lexicon.Alias alias) {
    return switch (alias.strength()) {
      case ALONE -> true;
      case CALLED_FOR -> strong.contains(alias.entity());
      case IN_COMPANY ->
          strong.contains(alias.entity())
              || isSpokenOf(alias.entity())
              || lexicon.neighbours(alias.entity()).stream().anyMatch(strong::contains);
    };
  }

  private boolean isSpokenOf(Entity entity) {
    return everyday.getOrDefault(entity, 0) * SPOKEN_OF >= document.text().length();
  }

  private static double sure(Lexicon.Alias alias) {
    return switch (alias.strength()) {
      case ALONE -> 0.95;
      case IN_COMPANY -> 0.7;
      case CALLED_FOR -> 0.6;
    };
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

  /** A person as the document or the lexicon knows the name; a name of the metadata may be new. */
  Optional<Entity> person(String name) {
    String plain = name.strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entity> known =
        dictionary.person(plain).or(() -> lexicon.named(plain, EntityType.PERSON));
    boolean looksLikeName = known.isEmpty() && source.persons().contains(name) && isNameLike(plain);
    return looksLikeName ? Optional.of(persons.named(plain, Optional.empty())) : known;
  }

  private static boolean isNameLike(String name) {
    if (Scripts.isHan(name.charAt(0))) {
      return NameParts.isDotted(name)
          ? name.length() <= 20
          : name.length() <= 4 && name.length() >= 2;
    }
    String[] words = name.split(" ");
    return name.chars().noneMatch(Character::isDigit)
        && words.length >= 2
        && words.length <= 4
        && (GIVEN.contains(words[0]) || words.length == 2);
  }

  List<Entity> speakers() {
    return source.speakers(this::person);
  }

  Optional<Entity> host() {
    return source.host(this::person);
  }

  List<Entity> authors() {
    return source.authors(this::person);
  }

  /** Whom the title names, of those in the lexicon and those of this document alone. */
  List<Entity> titled() {
    Set<Entity> titled = new LinkedHashSet<>(source.titled());
    source.presented().forEach(name -> titled.add(persons.named(name, Optional.empty())));
    for (Entity person : persons.all()) {
      if (persons.forms(person).stream().anyMatch(source::isTitled)) {
        titled.add(person);
      }
    }
    return List.copyOf(titled);
  }
}
