package yulu.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Sentence;

/**
 * Finds for the pronouns of a passage whom they mean: the first person its speaker, the third
 * person the only one whom the text has just named; so is a subject that a Chinese sentence leaves
 * out. A pronoun that may mean several is left.
 */
final class Pronouns {
  private static final double SURE = 0.85;
  private static final String RULE = "pronoun";

  /** What is said of a subject that is left out is less sure. */
  private static final double LESS_SURE = 0.75;

  /**
   * Whom the pronouns of a passage mean.
   *
   * @param speaker who says "I"
   * @param addressee to whom the speaker says "you"
   * @param topic of whom a turn goes on to tell that names nobody
   * @param house for whom somebody speaks who says "we": his company, or else himself
   * @param context of whom the text before the passage speaks
   */
  record Persons(
      Function<Sentence, Optional<Entity>> speaker,
      Function<Sentence, Optional<Entity>> addressee,
      Function<Sentence, Optional<Entity>> topic,
      UnaryOperator<Entity> house,
      Optional<Entity> context) {}

  private final LinkedPassage passage;
  private final Elisions elisions;
  private final Persons persons;
  private final PronounWords words;
  private final Antecedents antecedents;
  private final String text;

  private Pronouns(LinkedPassage passage, Persons persons, Surroundings words) {
    this.passage = passage;
    this.elisions = new Elisions(passage, words);
    this.persons = persons;
    this.text = passage.folded();
    this.words = new PronounWords(text, passage.passage().view().text());
    this.antecedents = new Antecedents(passage, words, this.words, speakers(), persons.context());
  }

  /** The passage with its pronouns as places, as far as it is clear whom they mean. */
  static LinkedPassage resolve(LinkedPassage passage, Persons persons, Surroundings words) {
    if (passage.passage().sentences().isEmpty()) {
      return passage;
    }
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
      int length = words.lengthAt(i);
      if (length > 0 && isFree(i)) {
        int begin = i;
        Optional<Entity> who = whom(i);
        who.ifPresent(e -> found.add(new Place(begin, begin + length, e, SURE, RULE)));
      } else if (length == 0) {
        group(i).filter(p -> isFree(p.begin())).ifPresent(found::add);
      }
    }
    return found;
  }

  /** We are who speaks, or his house. */
  private Optional<Place> group(int i) {
    int length = words.groupLengthAt(i);
    if (length == 0) {
      return Optional.empty();
    }
    Sentence sentence = sentences().get(antecedents.sentence(i));
    var one = text.charAt(i) == '你' ? persons.addressee() : persons.speaker();
    return one.apply(sentence)
        .map(person -> isElsewhere(sentence, i) ? person : persons.house().apply(person))
        .map(e -> new Place(i, i + length, e, LESS_SURE, RULE));
  }

  /** When I was at X, we …: the sentence is about another house. */
  private boolean isElsewhere(Sentence sentence, int at) {
    return passage
        .places()
        .subList(passage.firstFrom(sentence.begin()), passage.firstFrom(at))
        .stream()
        .anyMatch(p -> p.is(EntityType.ORGANIZATION));
  }

  /** A subject left out is a place without characters: 后来加入了 X. */
  private void findElided(List<Place> found) {
    for (Sentence sentence : passage.passage().sentences()) {
      int at = elisions.at(sentence);
      if (at >= 0) {
        boolean turn = sentence.begin() == 0 && passage.passage().label().isPresent();
        (turn ? persons.topic().apply(sentence) : elided(at))
            .ifPresent(e -> found.add(new Place(at, at, e, LESS_SURE, RULE)));
      }
    }
  }

  /** What a speaker goes on to tell is of himself where he has just said "I". */
  private Optional<Entity> elided(int at) {
    int own = antecedents.sentence(at);
    Optional<Entity> speaker = persons.speaker().apply(sentences().get(own));
    if (speaker.isEmpty()) {
      return antecedents.at(at);
    }
    for (int back = 1; back <= Math.min(own, Antecedents.SENTENCES_BACK); back++) {
      Sentence before = sentences().get(own - back);
      if (!antecedents.subjects(before.begin(), before.end()).isEmpty()) {
        return Optional.empty();
      }
      if (saysI(before)) {
        return speaker.filter(s -> persons.speaker().apply(before).filter(s::equals).isPresent());
      }
    }
    return Optional.empty();
  }

  /** Those whose own words the passage is; where it tells of them by their names it is not. */
  private Set<String> speakers() {
    Set<String> speakers = new HashSet<>();
    for (Sentence sentence : sentences()) {
      persons.speaker().apply(sentence).ifPresent(s -> speakers.add(s.key()));
    }
    if (!speakers.isEmpty() && sentences().stream().noneMatch(this::saysI)) {
      persons(passage, 0, text.length()).forEach(named -> speakers.remove(named.key()));
    }
    return speakers;
  }

  private boolean saysI(Sentence sentence) {
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      if ("我im".indexOf(text.charAt(i)) >= 0 && words.lengthAt(i) > 0) {
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
      return persons.speaker().apply(sentences().get(antecedents.sentence(i)));
    }
    return "你您y".indexOf(c) >= 0
        ? persons.addressee().apply(sentences().get(antecedents.sentence(i)))
        : antecedents.at(i);
  }

  private boolean isFree(int at) {
    int before = passage.firstFrom(at + 1) - 1;
    return before < 0 || passage.places().get(before).end() <= at;
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
