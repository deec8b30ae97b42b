package yulu.relation;

import java.util.List;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;

/** The named places of one passage, by where they stand. */
final class Reading {
  private final String text;
  private final List<Place> places;
  private final Surroundings words;
  private final NameEnds ends;
  private final Neighbours beside;

  Reading(LinkedPassage passage, Surroundings words) {
    this.text = passage.folded();
    this.places = passage.places();
    this.words = words;
    this.ends = new NameEnds(text, places, words.companions());
    this.beside = new Neighbours(passage, ends, words);
  }

  /** What stands right beside the names. */
  Neighbours beside() {
    return beside;
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
    return ends.all(k);
  }

  /** End of a place with its gloss in brackets and its companions. */
  int outer(int k) {
    return ends.outer(k);
  }

  /** True if a list may end here without an "and": X and colleagues, X 等人. */
  boolean hasOthers(int k) {
    return ends.hasOthers(k);
  }

  /** True if the place stands in the gloss of the one before. */
  boolean isInner(int k) {
    return ends.isInner(k);
  }

  /** True if a stretch that passes over the place has nothing to do with it: it is in a gloss. */
  boolean isAside(int k, int from, int to) {
    return ends.isAside(k, from, to);
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
    for (int k = firstFrom(at + 1) - 1; k >= 0 && at - end(k) <= NameEnds.LONGEST_GLOSS; k--) {
      if (isIn(end(k), back, at) || isIn(ends.glossed(k), back, at) || isIn(outer(k), back, at)) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isIn(int at, int from, int to) {
    return from <= at && at <= to;
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
      if (!isInner(m + 1) && !Enumerations.isJoint(between(m, m + 1), words.ands())) {
        return false;
      }
    }
    return true;
  }

  /** What stands between two places that follow each other, without spaces and quotation marks. */
  String between(int left, int right) {
    int from = Soft.skip(text, outer(left));
    int to = Soft.skipBack(text, begin(right));
    return from < to ? text.substring(from, to) : "";
  }
}
