package yulu.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Scripts;
import yulu.text.Sentence;

/**
 * Finds for the pronouns of a passage whom they mean: the first person its speaker, the third
 * person the only one whom the text has just named; so is a subject that a Chinese sentence leaves
 * out. A pronoun that may mean several is left.
 */
final class Pronouns {
  private static final double SURE = 0.85;
  private static final String RULE = "pronoun";
  private static final int SENTENCES_BACK = 3;

  /** How far back a person may be named where the sentences are short, as in subtitles. */
  private static final int CHARACTERS_BACK = 300;

  private static final String NO_PRONOUN_AFTER = "们国人乡者方校军";
  private static final String NO_PRONOUN_BEFORE = "其吉维排利无忘";

  /** What is said of a subject that is left out is less sure. */
  private static final double LESS_SURE = 0.75;

  /**
   * Whom the pronouns of a passage mean.
   *
   * @param speaker who says "I"
   * @param addressee to whom the speaker says "you"
   * @param context of whom the text before the passage speaks
   */
  record Persons(
      Function<Sentence, Optional<Entity>> speaker,
      Function<Sentence, Optional<Entity>> addressee,
      Optional<Entity> context) {}

  private final LinkedPassage passage;
  private final Elisions elisions;
  private final Surroundings words;
  private final Persons persons;
  private final Set<String> speakers = new HashSet<>();
  private final Optional<Entity> context;
  private final String text;
  private final String original;

  private Pronouns(LinkedPassage passage, Persons persons, Surroundings words) {
    this.passage = passage;
    this.elisions = new Elisions(passage, words);
    this.words = words;
    this.persons = persons;
    this.text = passage.folded();
    this.original = passage.passage().view().text();
    for (Sentence sentence : passage.passage().sentences()) {
      persons
          .speaker()
          .apply(sentence)
          .filter(s -> !isTold(s))
          .ifPresent(s -> speakers.add(s.key()));
    }
    this.context = persons.context().filter(c -> !isSpeaker(c));
  }

  /** The passage with its pronouns as places, as far as it is clear whom they mean. */
  static LinkedPassage resolve(LinkedPassage passage, Persons persons, Surroundings words) {
    Pronouns pronouns = new Pronouns(passage, persons, words);
    List<Place> found = pronouns.find();
    pronouns.findElided(found);
    if (found.isEmpty()) {
      return passage;
    }
    List<Place> all = new ArrayList<>(passage.places());
    all.addAll(found);
    all.sort(Comparator.comparingInt(Place::begin));
    return new LinkedPassage(passage.passage(), passage.folded(), passage.tokens(), all);
  }

  private List<Place> find() {
    List<Place> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int length = lengthAt(i);
      if (length > 0 && isFree(i)) {
        int begin = i;
        Optional<Entity> who = whom(i);
        who.ifPresent(e -> found.add(new Place(begin, begin + length, e, SURE, RULE)));
      }
    }
    return found;
  }

  /** A subject left out is a place without characters: 后来加入了 X. */
  private void findElided(List<Place> found) {
    for (Sentence sentence : passage.passage().sentences()) {
      int at = elisions.at(sentence);
      boolean turn = sentence.begin() == 0 && passage.passage().label().isPresent();
      if (at >= 0 && !turn) {
        elided(at).ifPresent(e -> found.add(new Place(at, at, e, LESS_SURE, RULE)));
      }
    }
  }

  /** What a speaker goes on to tell is of himself where he has just said "I". */
  private Optional<Entity> elided(int at) {
    int own = sentence(at);
    Optional<Entity> speaker = persons.speaker().apply(sentences().get(own));
    if (speaker.isEmpty()) {
      return antecedent(at);
    }
    for (int back = 1; back <= Math.min(own, SENTENCES_BACK); back++) {
      Sentence before = sentences().get(own - back);
      if (!subjects(before.begin(), before.end()).isEmpty()) {
        return Optional.empty();
      }
      if (saysI(before)) {
        return speaker.filter(s -> persons.speaker().apply(before).filter(s::equals).isPresent());
      }
    }
    return Optional.empty();
  }

  /** True if a passage that should be somebody's own words tells of him by his name. */
  private boolean isTold(Entity speaker) {
    return persons(passage, 0, text.length()).contains(speaker)
        && passage.passage().sentences().stream().noneMatch(this::saysI);
  }

  private boolean saysI(Sentence sentence) {
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      if ("我im".indexOf(text.charAt(i)) >= 0 && lengthAt(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private List<Sentence> sentences() {
    return passage.passage().sentences();
  }

  private Optional<Entity> whom(int i) {
    char c = text.charAt(i);
    if ("我im".indexOf(c) >= 0) {
      return persons.speaker().apply(sentences().get(sentence(i)));
    }
    return "你您y".indexOf(c) >= 0
        ? persons.addressee().apply(sentences().get(sentence(i)))
        : antecedent(i);
  }

  /** Length of the pronoun that stands here, or 0. */
  private int lengthAt(int i) {
    char c = text.charAt(i);
    if ("我你您他她".indexOf(c) >= 0) {
      boolean self = c == '我' && stands("自", i - 1);
      boolean longer = stands(NO_PRONOUN_AFTER, i + 1) || stands(NO_PRONOUN_BEFORE, i - 1) || self;
      return longer ? 0 : 1;
    }
    if ("imyhs".indexOf(c) < 0 || isLetter(i - 1)) {
      return 0;
    }
    int end = i;
    while (isLetter(end)) {
      end++;
    }
    return switch (original.substring(i, end)) {
      case "I", "my", "My", "you", "You", "your", "Your" -> end - i;
      case "he", "He", "she", "She", "his", "His", "her", "Her", "him", "Him" -> end - i;
      default -> 0;
    };
  }

  private boolean stands(String characters, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Scripts.isLatinLetter(text.charAt(at));
  }

  private boolean isFree(int at) {
    int before = passage.firstFrom(at + 1) - 1;
    return before < 0 || passage.places().get(before).end() <= at;
  }

  private Optional<Entity> antecedent(int at) {
    List<Sentence> sentences = passage.passage().sentences();
    int own = sentence(at);
    boolean outside = afterCopula(at) || isObject(at);
    int to = outside ? Clauses.begin(text, sentences.get(own).begin(), at) : at;
    for (int back = 1; back <= own + 1; back++) {
      int from = sentences.get(Math.max(own - back, 0)).begin();
      if (back > SENTENCES_BACK && at - from > CHARACTERS_BACK) {
        break;
      }
      List<Entity> persons = subjects(from, to);
      if (!persons.isEmpty()) {
        return persons.size() == 1
            ? Optional.of(persons.get(0))
            : topic(sentences.get(own).begin(), at);
      }
    }
    return context;
  }

  /** Index of the last sentence that begins at or before {@code at}; 0 if none does. */
  private int sentence(int at) {
    List<Sentence> sentences = passage.passage().sentences();
    int low = 1;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).begin() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** X 是他的学生: he is not X. */
  private boolean afterCopula(int at) {
    return (at > 0 && text.charAt(at - 1) == '是') || text.startsWith("is ", at - 3);
  }

  /** 问他, 对他, with him: he is not the subject of the clause. */
  private boolean isObject(int at) {
    int before = Soft.skipBack(text, at);
    return words.coverbs().lengthBefore(text, before) > 0 || text.startsWith("him", at);
  }

  /**
   * The persons whom a stretch is about: those with whom somebody does something are left out,
   * where somebody else does it.
   */
  private List<Entity> subjects(int from, int to) {
    List<Place> named =
        passage.places().subList(passage.firstFrom(from), passage.firstFrom(to)).stream()
            .filter(p -> p.end() <= to && p.is(EntityType.PERSON) && !isSpeaker(p.entity()))
            .filter(p -> !follows(words.companies(), p) && !isAside(p))
            .toList();
    List<Place> leading = named.stream().filter(p -> !follows(words.coverbs(), p)).toList();
    boolean others = !leading.isEmpty() || (!named.isEmpty() && isTaken(from, named.get(0)));
    return (others ? leading : named).stream().map(Place::entity).distinct().toList();
  }

  /** True if somebody is named only for something of his: 读了一首莎士比亚的诗. */
  private boolean isAside(Place place) {
    String before = passage.tokens().tagBefore(Soft.skipBack(text, place.begin()));
    return text.startsWith("的", Soft.skip(text, place.end()))
        && "vqm".indexOf(before.isEmpty() ? ' ' : before.charAt(0)) >= 0
        && !persons(0, place.begin()).stream().allMatch(place.entity()::equals);
  }

  private boolean follows(WordSet set, Place place) {
    return set.lengthBefore(text, Soft.skipBack(text, place.begin())) > 0;
  }

  /** True if a pronoun before the place is the subject. */
  private boolean isTaken(int from, Place place) {
    for (int i = from; i < place.begin(); i++) {
      if ("他她".indexOf(text.charAt(i)) >= 0 && lengthAt(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The person with whom the sentence begins, if the clause before the pronoun names no other. */
  private Optional<Entity> topic(int sentence, int at) {
    int clause = Clauses.begin(text, sentence, at);
    int before = clause > sentence ? Clauses.begin(text, sentence, clause - 1) : sentence;
    int first = passage.firstFrom(sentence);
    boolean begins =
        first < passage.places().size() && passage.places().get(first).begin() == sentence;
    List<Entity> persons = persons(sentence, at);
    boolean clear = begins && before > sentence && persons(before, at).isEmpty();
    return clear && !persons.isEmpty() ? Optional.of(persons.get(0)) : Optional.empty();
  }

  private List<Entity> persons(int from, int to) {
    return persons(passage, from, to).stream().filter(e -> !isSpeaker(e)).toList();
  }

  private boolean isSpeaker(Entity entity) {
    return speakers.contains(entity.key());
  }

  /** The persons whom a stretch of a passage names, each once. */
  static List<Entity> persons(LinkedPassage passage, int from, int to) {
    return passage.places().subList(passage.firstFrom(from), passage.firstFrom(to)).stream()
        .filter(p -> p.end() <= to && p.is(EntityType.PERSON))
        .map(Place::entity)
        .distinct()
        .toList();
  }
}
