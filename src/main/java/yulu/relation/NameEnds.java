package yulu.relation;

import java.util.Arrays;
import java.util.List;
import yulu.entity.Place;

/** Where names end: alone, with the gloss in brackets after them, with their companions. */
final class NameEnds {
  static final int LONGEST_GLOSS = 80;

  private final String text;
  private final List<Place> places;
  private final WordSet companions;
  private final int[] glossed;
  private final int[] outer;

  /** Whose gloss a place stands in, or -1. */
  private final int[] owner;

  NameEnds(String text, List<Place> places, WordSet companions) {
    this.text = text;
    this.places = places;
    this.companions = companions;
    this.glossed = new int[places.size()];
    this.outer = new int[places.size()];
    this.owner = new int[places.size()];
    Arrays.fill(owner, -1);
    for (int k = 0; k < outer.length; k++) {
      glossed[k] = isInner(k) ? end(k) : glossEnd(k);
      outer[k] = isInner(k) ? end(k) : companyEnd(glossed[k]);
    }
  }

  int[] all(int k) {
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

  int glossed(int k) {
    return glossed[k];
  }

  int outer(int k) {
    return outer[k];
  }

  boolean hasOthers(int k) {
    int at = Soft.skipSpaces(text, glossed[k]);
    return outer[k] > glossed[k] && (text.startsWith("and ", at) || stands('等', at));
  }

  boolean isInner(int k) {
    return owner[k] >= 0;
  }

  /** True if the place stands in a gloss of another name, and the stretch does not. */
  boolean isAside(int k, int from, int to) {
    int of = owner[k];
    return of >= 0
        && (from < end(of)
            || to > glossed[of]
            || places.get(of).entity().key().equals(places.get(k).entity().key()));
  }

  private int end(int k) {
    return places.get(k).end();
  }

  private int glossEnd(int k) {
    int end = end(k);
    int open = Soft.skip(text, end);
    int close = open < text.length() && text.charAt(open) == '(' ? closing(open) : -1;
    if (close > 0) {
      for (int m = k + 1; m < places.size() && places.get(m).begin() < close; m++) {
        owner[m] = k;
      }
      return close + 1;
    }
    return stands('(', places.get(k).begin() - 1) && stands(')', end) ? end + 1 : end;
  }

  private int companyEnd(int end) {
    int at = Soft.skipSpaces(text, end);
    int length = companions.lengthAt(text, at);
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
