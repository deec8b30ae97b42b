package yulu.relation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.QuickPattern;
import yulu.text.Sentence;

/** Whom the third person means in a passage. */
final class Antecedents {
  static final int SENTENCES_BACK = 3;

  private static final WordSet INTRODUCTIONS =
      new WordSet(Set.of("我是", "我叫", "i'm", "i am", "my name is"));

  /** How far back a person may be named where the sentences are short, as in subtitles. */
  private static final int CHARACTERS_BACK = 300;

  /** 与某人和某人共同: with whom somebody does something whom the clause does not name. */
  private static final QuickPattern IN_COMPANY =
      QuickPattern.of(
          "(?:^|[，,。；：:！!？?\\s]|[年月日天时])(?:与|和|跟|同)[^，,。；]{1,60}?(?:共同|一起|一同|联合|携手|并肩)");

  private final LinkedPassage passage;
  private final Surroundings words;
  private final PronounWords pronouns;
  private final Set<String> speakers;
  private final Optional<Entity> context;
  private final String text;

  /** Where the names of those stand with whom somebody does something. */
  private final BitSet company;

  /**
   * @param speakers keys of those who say "I" in the passage
   * @param context of whom the text before the passage speaks
   */
  Antecedents(
      LinkedPassage passage,
      Surroundings words,
      PronounWords pronouns,
      Set<String> speakers,
      Optional<Entity> context) {
    this.passage = passage;
    this.words = words;
    this.pronouns = pronouns;
    this.speakers = Set.copyOf(speakers);
    this.context = context.filter(c -> !isSpeaker(c));
    this.text = passage.folded();
    this.company = inCompany(text);
  }

  /** Whom a pronoun that stands here means; empty if it may mean several. */
  Optional<Entity> at(int at) {
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
  int sentence(int at) {
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
  List<Entity> subjects(int from, int to) {
    List<Place> named =
        passage.places().subList(passage.firstFrom(from), passage.firstFrom(to)).stream()
            .filter(p -> p.end() <= to && p.is(EntityType.PERSON) && !isSpeaker(p.entity()))
            .filter(p -> !follows(words.companies(), p) && !isAside(p) && !isIntroduced(p))
            .filter(p -> !company.get(p.begin()))
            .toList();
    List<Place> leading = named.stream().filter(p -> !follows(words.coverbs(), p)).toList();
    boolean others = !leading.isEmpty() || (!named.isEmpty() && isTaken(from, named.get(0)));
    return (others ? leading : named).stream().map(Place::entity).distinct().toList();
  }

  private static BitSet inCompany(String text) {
    BitSet company = new BitSet();
    Matcher m = IN_COMPANY.in(text);
    while (m.find()) {
      company.set(m.start(), m.end());
    }
    return company;
  }

  /** True if somebody is named only for something of his: 读了一首莎士比亚的诗. */
  private boolean isAside(Place place) {
    String before = passage.tokens().tagBefore(Soft.skipBack(text, place.begin()));
    return text.startsWith("的", Soft.skip(text, place.end()))
        && "vqm".indexOf(before.isEmpty() ? ' ' : before.charAt(0)) >= 0
        && !persons(0, place.begin()).stream().allMatch(place.entity()::equals);
  }

  /** 我是 X, I'm X: who says so is no "he". */
  private boolean isIntroduced(Place place) {
    return INTRODUCTIONS.lengthBefore(text, Soft.skipBack(text, place.begin())) > 0;
  }

  private boolean follows(WordSet set, Place place) {
    return set.lengthBefore(text, Soft.skipBack(text, place.begin())) > 0;
  }

  /** True if a pronoun before the place is the subject. */
  private boolean isTaken(int from, Place place) {
    for (int i = from; i < place.begin(); i++) {
      if ("他她".indexOf(text.charAt(i)) >= 0 && pronouns.lengthAt(i) > 0) {
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
    return Pronouns.persons(passage, from, to).stream().filter(e -> !isSpeaker(e)).toList();
  }

  private boolean isSpeaker(Entity entity) {
    return speakers.contains(entity.key());
  }
}
