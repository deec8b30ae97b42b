package yulu.relation;

import java.util.List;
import java.util.Set;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.nlp.Tokens;
import yulu.text.View;

/** What stands right beside a name and makes it something else than it seems. */
final class Neighbours {
  private static final WordSet POSSESSIVES = new WordSet(Set.of("my", "his", "her"));

  /** Tags of 是 and 有. */
  private static final Set<String> NO_VERBS = Set.of("vshi", "vyou");

  /** Tags of 了, 着, 过. */
  private static final Set<String> PARTICLES = Set.of("ule", "uzhe", "uguo", "ul", "uz", "ug");

  private static final int LONGEST_ADJECTIVE = 3;
  private static final int LONGEST_TIME = 40;

  private final String text;
  private final List<Place> places;
  private final Tokens tokens;
  private final View view;
  private final NameEnds ends;
  private final Surroundings words;

  Neighbours(LinkedPassage passage, NameEnds ends, Surroundings words) {
    this.text = passage.folded();
    this.places = passage.places();
    this.tokens = passage.tokens();
    this.view = passage.passage().view();
    this.ends = ends;
    this.words = words;
  }

  /** True if a verb ends here, perhaps with a particle: 收购, 收购了. */
  boolean isVerbBefore(int end) {
    String tag = tokens.tagBefore(end);
    boolean verb = tag.startsWith("v") && !NO_VERBS.contains(tag);
    return verb || PARTICLES.contains(tag);
  }

  /** True if a possessive pronoun ends here: my, his. */
  boolean isPossessive(int end) {
    return POSSESSIVES.lengthBefore(text, end) > 0;
  }

  /**
   * True if a preposition before the place keeps it from being the subject of what follows.
   *
   * @param from the preposition does not begin before
   * @param after end of the clause that may be only the time of another
   */
  boolean isOblique(int k, int from, int after) {
    int at = Soft.skipBack(text, places.get(k).begin());
    int length = words.prepositions().lengthBefore(text, at);
    return length > 0
        && at - length >= from
        && words.adverbs().lengthBefore(text, at) <= length
        && !isTime(after);
  }

  /** True if the clause that ends about {@code at} is only the time of another. */
  private boolean isTime(int at) {
    int last = Math.min(text.length(), at + LONGEST_TIME);
    for (int i = at; i < last && !Clauses.isMark(text, i); i++) {
      if (words.whens().lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** True if the name is an attribute or the first part of a longer noun: OpenAI 的员工. */
  boolean isAttribute(int k) {
    if (text.startsWith("'s", places.get(k).end()) || isPossessive(places.get(k).end())) {
      return true;
    }
    int at = Soft.skip(text, ends.outer(k));
    if (text.startsWith("的", at)) {
      return !isEnd(at + 1) && !isHeadNear(k, at + 1);
    }
    return !isHead(k, ends.outer(k)) && isNounAfter(k, at) && !view.startsBlock(at);
  }

  /** True if a noun follows of which the system is only the first part: Dota 机器人. */
  boolean isNamesake(int k) {
    int at = Soft.skip(text, ends.outer(k));
    return places.get(k).is(EntityType.SYSTEM)
        && !isHead(k, ends.outer(k))
        && isNounAfter(k, at)
        && !view.startsBlock(at);
  }

  /** …是他做的。 is no attribute. */
  private boolean isEnd(int at) {
    int next = Soft.skip(text, at);
    return next >= text.length() || Clauses.isMark(text, next);
  }

  /** Perhaps after an adjective: 的新模型. */
  private boolean isHeadNear(int k, int at) {
    for (int i = at; i <= at + LONGEST_ADJECTIVE; i++) {
      if (i < text.length() && isHead(k, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int k, int at) {
    int from = Soft.skip(text, at);
    boolean event = places.get(k).is(EntityType.EVENT);
    if (places.get(k).is(EntityType.CONCEPT) && words.separates().lengthAt(text, from) > 0) {
      return false;
    }
    return words.heads().lengthAt(text, from) > 0
        || (event && words.prizes().lengthAt(text, from) > 0);
  }

  /** True if what follows is a noun that belongs to the name; after a person it never does. */
  private boolean isNounAfter(int k, int at) {
    String tag = tokens.tagAt(at);
    boolean noun = tag.startsWith("n") && !tag.equals("nx");
    return !places.get(k).is(EntityType.PERSON)
        && (noun || (tag.startsWith("m") && places.get(k).is(EntityType.CONCEPT)));
  }

  /** True if the name is only a kind of thing: 一种新的 X, a new X. */
  boolean isKind(int k) {
    int at = Soft.skipBack(text, places.get(k).begin());
    return places.get(k).is(EntityType.CONCEPT) && words.kinds().lengthBefore(text, at) > 0;
  }
}
