package yulu.claim;

import java.util.List;
import java.util.Optional;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.text.Sentence;

/**
 * A sentence with what was found in it.
 *
 * @param passage index of its passage
 * @param linked its passage
 * @param sentence where it stands in the passage's view
 * @param places what it names
 * @param cues its cues, by place
 * @param first true for the first sentence of its passage
 * @param leads true if its passage is an item with others nested below
 * @param announcing how much of it only says what comes next, or who speaks next
 * @param text its words as the view has them
 * @param folded the same, folded
 */
record Reading(
    int passage,
    LinkedPassage linked,
    Sentence sentence,
    List<Place> places,
    List<CueHit> cues,
    boolean first,
    boolean leads,
    Announcements.Extent announcing,
    String text,
    String folded) {

  private static final String OPENING = "“「『《\"";
  private static final String CLOSING = "”」』\"";

  /** What stands before the closing mark of speech. */
  private static final String SPOKEN = "，,。.！!？?…";

  static Reading of(
      int passage,
      LinkedPassage linked,
      Sentence sentence,
      List<Place> places,
      List<CueHit> cues,
      boolean first,
      boolean leads,
      Announcements announcements) {
    String folded = linked.folded().substring(sentence.begin(), sentence.end());
    return new Reading(
        passage,
        linked,
        sentence,
        places,
        cues,
        first,
        leads,
        announcements.of(folded, sentence.begin(), places),
        linked.passage().view().text().substring(sentence.begin(), sentence.end()),
        folded);
  }

  /** True if it only says what comes next. */
  boolean announces() {
    return announcing == Announcements.Extent.WHOLE;
  }

  /** True if it begins inside a quotation that a sentence before it in its passage opens. */
  boolean goesOnQuoted() {
    return isOpen('“', '”') || isOpen('「', '」');
  }

  private boolean isOpen(char opening, char closing) {
    int before = sentence.begin() - 1;
    return linked.folded().lastIndexOf(opening, before)
        > linked.folded().lastIndexOf(closing, before);
  }

  /** 有人说…: several who are not named hold it; unless 我觉得 goes on with the speaker's own. */
  boolean isHeldByMany() {
    int many = -1;
    for (CueHit cue : cues) {
      if (cue.role() == CueRole.COLLECTIVE && !isQuoted(cue.begin())) {
        many = Math.max(many, cue.end());
      }
    }
    int from = many;
    return many >= 0 && cues.stream().noneMatch(c -> c.begin() >= from && isOwn(c));
  }

  private boolean isOwn(CueHit cue) {
    char first = linked.folded().charAt(cue.begin());
    return (cue.role() == CueRole.NARRATOR || cue.role() == CueRole.GUEST)
        && (first == '我' || first == 'i');
  }

  /** True if the sentence names somebody or something. */
  boolean names(Entity entity) {
    return places.stream().anyMatch(p -> p.entity().equals(entity));
  }

  /**
   * Verbs of thinking or saying with which the sentence ends: 他在会上表示：.
   *
   * @param within UTF-16 units that may stand after them, trailing blanks not counted
   */
  List<CueHit> holdersAtEnd(int within) {
    int end = sentence.begin() + folded().stripTrailing().length();
    return cues.stream()
        .filter(c -> c.role() == CueRole.HOLDER && end - c.end() <= within)
        .toList();
  }

  boolean has(CueRole role) {
    for (CueHit cue : cues) {
      if (cue.role() == role) {
        return true;
      }
    }
    return false;
  }

  Optional<CueHit> firstOf(CueRole role) {
    return cues.stream().filter(c -> c.role() == role).findFirst();
  }

  /** True if the view's character {@code index} stands between quotation marks of the sentence. */
  boolean isQuoted(int index) {
    String text = linked.passage().view().text();
    int depth = 0;
    boolean ascii = false;
    for (int i = sentence.begin(); i < index; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '「' || c == '『' || c == '《') {
        depth++;
      } else if (c == '”' || c == '」' || c == '』' || c == '》') {
        depth--;
      } else if (c == '"') {
        ascii = !ascii;
      }
    }
    return depth > 0 || ascii;
  }

  /**
   * True if the view's character {@code index} stands between quotation marks that only name
   * something: not in speech, which begins the sentence, follows a colon or comma, or is long.
   */
  boolean isMentioned(int index) {
    if (!isQuoted(index)) {
      return false;
    }
    String text = linked.passage().view().text();
    int open = index;
    while (open > sentence.begin() && OPENING.indexOf(text.charAt(open)) < 0) {
      open--;
    }
    if (text.charAt(open) == '《') {
      return true;
    }
    return !isSpeech(text, open, index);
  }

  private boolean isSpeech(String text, int open, int index) {
    int before = open - 1;
    while (before >= sentence.begin() && text.charAt(before) == ' ') {
      before--;
    }
    if (before >= sentence.begin() && ":：".indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    int close = index;
    while (close < sentence.end() && CLOSING.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    boolean whole = close >= sentence.end() - 1 || SPOKEN.indexOf(text.charAt(close - 1)) >= 0;
    return whole && (before < sentence.begin() || "，,。.".indexOf(text.charAt(before)) >= 0);
  }
}
