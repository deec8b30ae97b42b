package yulu.relation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yulu.text.Span;

/** Fits one pattern to a sentence, from its anchor to the right and then to the left. */
final class Matcher {
  /** How many characters in brackets a gap may hold beside its own. */
  private static final int BRACKETS = 400;

  /** A pattern that is not decided after so many trials is taken not to fit. */
  private static final int MOST_STEPS = 1_000;

  private final Reading reading;
  private final String text;
  private final Gaps gaps;
  private final Enumerations enumerations;
  private final RelationRule rule;
  private final List<Item> items;
  private final Span region;
  private final Map<Item.Role, List<Integer>> bound = new EnumMap<>(Item.Role.class);
  private int begin;
  private int end;
  private int anchorBegin;
  private int anchorEnd;
  private int steps;

  Matcher(Reading reading, Gaps gaps, Enumerations enumerations, RelationRule rule, Span region) {
    this.reading = reading;
    this.text = reading.text();
    this.gaps = gaps;
    this.enumerations = enumerations;
    this.rule = rule;
    this.items = rule.pattern().items();
    this.region = region;
  }

  /** The pattern with its anchor at these words. */
  Optional<Match> atWords(int from, int to) {
    int anchor = rule.pattern().anchor();
    anchorBegin = from;
    anchorEnd = to;
    return right(anchor + 1, to) && left(anchor - 1, from) ? match() : Optional.empty();
  }

  /** The pattern with its anchor at this place, where its {@link Pattern#beginsAt} allows it. */
  Optional<Match> atPlace(int k) {
    int anchor = rule.pattern().anchor();
    anchorBegin = reading.begin(k);
    anchorEnd = reading.end(k);
    boolean fits =
        items.get(anchor) instanceof Item.Slot slot
            && !reading.isInner(k)
            && slotRight(anchor, slot, k)
            && left(anchor - 1, reading.begin(k));
    return fits ? match() : Optional.empty();
  }

  private Optional<Match> match() {
    return Optional.of(
        new Match(
            begin,
            end,
            anchorBegin,
            places(Item.Role.SUBJECT),
            places(Item.Role.OBJECT),
            places(Item.Role.PAIR)));
  }

  private List<Integer> places(Item.Role role) {
    return bound.getOrDefault(role, List.of());
  }

  private boolean right(int i, int at) {
    if (at > region.end() || ++steps > MOST_STEPS) {
      return false;
    }
    if (i == items.size()) {
      end = at;
      return true;
    }
    Item item = items.get(i);
    if (item instanceof Item.Words words) {
      return wordsRight(i, words, at) || (words.optional() && right(i + 1, at));
    }
    if (item instanceof Item.Gap gap) {
      return gapRight(i, gap, at);
    }
    if (item instanceof Item.Edge edge) {
      return isAt(edge, at) && right(i + 1, at);
    }
    int k = reading.beginningAt(at);
    if (item instanceof Item.Slot slot) {
      return k >= 0 && slot.admits(reading.place(k).entity()) && slotRight(i, slot, k);
    }
    Item.Slot absent = ((Item.Absent) item).slot();
    return (k < 0 || !absent.admits(reading.place(k).entity())) && right(i + 1, at);
  }

  private boolean wordsRight(int i, Item.Words words, int at) {
    int q = at;
    while (true) {
      for (String word : words.words().beginningAt(text, q)) {
        if (afterWords(i, words, q + word.length())) {
          return true;
        }
      }
      if (q >= region.end() || !Soft.is(text.charAt(q))) {
        return false;
      }
      q++;
    }
  }

  private boolean afterWords(int i, Item.Words words, int at) {
    return (words.repeated() && right(i, at)) || right(i + 1, at);
  }

  private boolean gapRight(int i, Item.Gap gap, int at) {
    Item next = items.get(i + 1);
    boolean afterSlot = items.get(i - 1) instanceof Item.Slot;
    if (next instanceof Item.Slot slot) {
      boolean open = rule.kind() == RelationRule.Kind.STATEMENT && isOpenAfter(i + 1);
      int k = gaps.right(at, region.end(), gap, slot, afterSlot, open);
      return k >= 0 && slotRight(i + 1, slot, k);
    }
    Item.Words words = (Item.Words) next;
    int last = Math.min(region.end(), at + gap.most() + BRACKETS);
    for (int q = at; q <= last && fits(gap, at, q); q++) {
      for (String word : words.words().beginningAt(text, q)) {
        boolean here =
            gaps.isClear(at, q, gap, afterSlot) && gaps.isFree(at, q, gap, items.get(i - 1));
        if (here && right(i + 2, q + word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(Item.Gap gap, int from, int to) {
    return to - from <= gap.most() || Clauses.length(text, from, to) <= gap.most();
  }

  private boolean slotRight(int i, Item.Slot slot, int k) {
    List<Integer> list = slot.list() ? enumerations.from(k, region.end(), slot) : List.of(k);
    int last = list.get(list.size() - 1);
    if (list.size() < slot.least() || !stands(i, list)) {
      return false;
    }
    bound.put(slot.role(), list);
    for (int at : reading.ends(last)) {
      if (right(i + 1, at)) {
        return true;
      }
    }
    bound.remove(slot.role());
    return false;
  }

  private boolean left(int i, int at) {
    if (at < region.begin() || ++steps > MOST_STEPS) {
      return false;
    }
    if (i < 0) {
      begin = at;
      return true;
    }
    Item item = items.get(i);
    if (item instanceof Item.Words words) {
      return wordsLeft(i, words, at) || (words.optional() && left(i - 1, at));
    }
    if (item instanceof Item.Gap gap) {
      return gapLeft(i, gap, at);
    }
    if (item instanceof Item.Edge edge) {
      return isAt(edge, at) && left(i - 1, at);
    }
    int k = reading.endingAt(at);
    if (item instanceof Item.Slot slot) {
      return k >= 0 && slot.admits(reading.place(k).entity()) && slotLeft(i, slot, k);
    }
    Item.Slot absent = ((Item.Absent) item).slot();
    return (k < 0 || !absent.admits(reading.place(k).entity())) && left(i - 1, at);
  }

  private boolean isAt(Item.Edge edge, int at) {
    if (edge instanceof Item.Without without) {
      return without.words().lengthAt(text, Soft.skip(text, at)) == 0;
    }
    if (edge instanceof Item.End) {
      int next = Soft.skip(text, at);
      return next >= region.end() || text.charAt(next) == ')' || Clauses.isMark(text, next);
    }
    int back = Soft.skipBack(text, at);
    if (edge instanceof Item.Free) {
      return !reading.beside().isVerbBefore(back);
    }
    return back <= region.begin() || Clauses.isMark(text, back - 1);
  }

  private boolean wordsLeft(int i, Item.Words words, int at) {
    int q = at;
    while (true) {
      for (String word : words.words().endingAt(text, q)) {
        if (beforeWords(i, words, q - word.length())) {
          return true;
        }
      }
      if (q <= region.begin() || !Soft.is(text.charAt(q - 1))) {
        return false;
      }
      q--;
    }
  }

  private boolean beforeWords(int i, Item.Words words, int at) {
    return (words.repeated() && left(i, at)) || left(i - 1, at);
  }

  private boolean gapLeft(int i, Item.Gap gap, int at) {
    Item next = items.get(i - 1);
    if (next instanceof Item.Slot slot) {
      int k = gaps.left(at, region.begin(), gap, slot, i == 1, anchorEnd);
      return k >= 0 && slotLeft(i - 1, slot, k);
    }
    Item.Words words = (Item.Words) next;
    int first = Math.max(region.begin(), at - gap.most() - BRACKETS);
    for (int q = at; q >= first && fits(gap, q, at); q--) {
      for (String word : words.words().endingAt(text, q)) {
        boolean here = gaps.isClear(q, at, gap, false) && gaps.isFree(q, at, gap, items.get(i - 1));
        if (here && left(i - 2, q - word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean slotLeft(int i, Item.Slot slot, int k) {
    List<Integer> list = slot.list() ? enumerations.upTo(k, region.begin(), slot) : List.of(k);
    if (list.size() < slot.least() || !stands(i, list)) {
      return false;
    }
    bound.put(slot.role(), list);
    if (left(i - 1, reading.begin(list.get(0)))) {
      return true;
    }
    bound.remove(slot.role());
    return false;
  }

  /** True if the names are what they seem, and no part of a longer expression. */
  private boolean stands(int i, List<Integer> list) {
    if (rule.kind() != RelationRule.Kind.STATEMENT) {
      return i + 1 < items.size() || !reading.beside().isNamesake(list.get(list.size() - 1));
    }
    boolean oblique = i == 0 && reading.beside().isOblique(list.get(0), region.begin(), anchorEnd);
    return !oblique && !(isOpenAfter(i) && reading.beside().isAttribute(list.get(list.size() - 1)));
  }

  /** True if nothing or a gap follows the item. */
  private boolean isOpenAfter(int i) {
    return i + 1 == items.size() || items.get(i + 1) instanceof Item.Gap;
  }
}
