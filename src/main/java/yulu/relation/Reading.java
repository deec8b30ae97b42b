package yulu.relation;

import java.util.List;
import java.util.Set;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.nlp.Tokens;
import yulu.text.View;

/** The named places of one passage and what stands right beside them. */
final class Reading {
  private static final WordSet POSSESSIVES = new WordSet(Set.of("my", "his", "her"));

  /** Tags of 是 and 有. */
  private static final Set<String> NO_VERBS = Set.of("vshi", "vyou");

  /** Tags of 了, 着, 过. */
  private static final Set<String> PARTICLES = Set.of("ule", "uzhe", "uguo", "ul", "uz", "ug");

  private static final int LONGEST_GLOSS = 80;
  private static final int LONGEST_ADJECTIVE = 3;
  private static final int LONGEST_TIME = 40;

  private final String text;
  private final List<Place> places;
  private final Tokens tokens;
  private final View view;
  private final Surroundings words;
  private final int[] glossed;
  private final int[] outer;
  private final boolean[] inner;

  Reading(LinkedPassage passage, Surroundings words) {
    this.text = passage.folded();
    this.places = passage.places();
    this.tokens = passage.tokens();
    this.view = passage.passage().view();
    this.words = words;
    this.glossed = new int[places.size()];
    this.outer = new int[places.size()];
    this.inner = new boolean[places.size()];
    for (int k = 0; k < outer.length; k++) {
      glossed[k] = inner[k] ? end(k) : glossEnd(k);
      outer[k] = inner[k] ? end(k) : companyEnd(glossed[k]);
    }
  }

  String text() {
    return text;
  }

  int size() {
    return places.size();
  }

  Place place(int k) {
    return places.get(k);
  }

  int begin(int k) {
    return places.get(k).begin();
  }

  int end(int k) {
    return places.get(k).end();
  }

  /** Where a place may be thought to end: alone, with its gloss, with its companions. */
  int[] ends(int k) {
    int plain = end(k);
    int gloss = glossed[k];
    int company = outer[k];
    if (plain == company) {
      return new int[] {plain};
    }
    return plain == gloss || gloss == company
        ? new int[] {plain, company}
        : new int[] {plain, gloss, company};
  }

  /** End of a place with its gloss in brackets and its companions. */
  int outer(int k) {
    return outer[k];
  }

  /** True if a list may end here without an "and": X and colleagues, X 等人. */
  boolean hasOthers(int k) {
    int at = Soft.skipSpaces(text, glossed[k]);
    return outer[k] > glossed[k] && (text.startsWith("and ", at) || stands('等', at));
  }

  /** True if the place stands in the gloss of the one before. */
  boolean isInner(int k) {
    return inner[k];
  }

  /** Index of the first place that begins at or after {@code at}. */
  int firstFrom(int at) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the place that shares characters with this stretch, or -1. */
  int overlapping(int begin, int end) {
    int k = firstFrom(end) - 1;
    return k >= 0 && end(k) > begin ? k : -1;
  }

  /** Index of the place that begins at or right after {@code at}, or -1. */
  int beginningAt(int at) {
    int k = firstFrom(at);
    while (k < size() && begin(k) == end(k)) {
      k++;
    }
    boolean near = k < size() && begin(k) <= Soft.skip(text, at);
    return near ? k : -1;
  }

  /** Index of the place that, with or without its gloss, ends right before {@code at}, or -1. */
  int endingAt(int at) {
    int back = Soft.skipBack(text, at);
    for (int k = firstFrom(at) - 1; k >= 0 && at - end(k) <= LONGEST_GLOSS; k--) {
      if (isIn(end(k), back, at) || isIn(glossed[k], back, at) || isIn(outer[k], back, at)) {
        return k;
      }
    }
    return -1;
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

  private static boolean isIn(int at, int from, int to) {
    return from <= at && at <= to;
  }

  /**
   * True if a preposition before the place keeps it from being the subject of what follows.
   *
   * @param from the preposition does not begin before
   * @param after end of the clause that may be only the time of another
   */
  boolean isOblique(int k, int from, int after) {
    int at = Soft.skipBack(text, begin(k));
    int length = words.prepositions().lengthBefore(text, at);
    return length > 0
        && at - length >= from
        && words.adverbs().lengthBefore(text, at) <= length
        && !isTime(after);
  }

  /** True if no other name that the slot admits stands before it in its clause. */
  boolean isFirstOfClause(int k, int from, Item.Slot slot) {
    int clause = Clauses.begin(text, from, begin(k));
    int m = firstFrom(clause);
    while (m < k && !slot.admits(places.get(m).entity())) {
      m++;
    }
    return m == k || isOneList(m, k);
  }

  /** True if only words that join stand between the first name and the last. */
  private boolean isOneList(int first, int last) {
    for (int m = first; m < last; m++) {
      if (!inner[m + 1] && !Enumerations.isJoint(between(m, m + 1), words.ands())) {
        return false;
      }
    }
    return true;
  }

  /** What stands between two places that follow each other, without spaces and quotation marks. */
  String between(int left, int right) {
    int from = Soft.skip(text, outer[left]);
    int to = Soft.skipBack(text, begin(right));
    return from < to ? text.substring(from, to) : "";
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
    if (text.startsWith("'s", end(k)) || isPossessive(end(k))) {
      return true;
    }
    int at = Soft.skip(text, outer[k]);
    if (stands('的', at)) {
      return !isEnd(at + 1) && !isHeadNear(k, at + 1);
    }
    return !isHead(k, outer[k]) && isNounAfter(k, at) && !view.startsBlock(at);
  }

  /** True if a noun follows of which the system is only the first part: Dota 机器人. */
  boolean isNamesake(int k) {
    int at = Soft.skip(text, outer[k]);
    return places.get(k).is(EntityType.SYSTEM)
        && !isHead(k, outer[k])
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
    int at = Soft.skipBack(text, begin(k));
    return places.get(k).is(EntityType.CONCEPT) && words.kinds().lengthBefore(text, at) > 0;
  }

  private int glossEnd(int k) {
    int end = end(k);
    int open = Soft.skip(text, end);
    int close = open < text.length() && text.charAt(open) == '(' ? closing(open) : -1;
    if (close > 0) {
      for (int m = k + 1; m < size() && begin(m) < close; m++) {
        inner[m] = true;
      }
      return close + 1;
    }
    return stands('(', begin(k) - 1) && stands(')', end) ? end + 1 : end;
  }

  private int companyEnd(int end) {
    int at = Soft.skipSpaces(text, end);
    int length = words.companions().lengthAt(text, at);
    return length > 0 ? at + length : end;
  }

  private boolean stands(char c, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }

  private int closing(int open) {
    int last = Math.min(text.length(), open + LONGEST_GLOSS);
    for (int i = open; i < last; i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }
}
