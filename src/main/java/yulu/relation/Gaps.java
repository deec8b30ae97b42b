package yulu.relation;

import java.util.Map;
import java.util.Set;
import yulu.mention.EntityType;

/** What may stand in the gaps of a pattern. */
final class Gaps {
  private static final Stretches NONE = new Stretches();
  private static final int COORDINATE = 24;

  private final Reading reading;
  private final String text;
  private final Map<Cue, Stretches> cues;
  private final Set<EntityType> types;
  private final boolean relative;
  private final WordSet relatives;

  /**
   * @param types types of all slots of the pattern: no such entity stands in a gap
   * @param relative true if the pattern is an attribute, so that a preposition before its subject
   *     belongs to the noun after it: 以 X 提出的 Y 为例
   * @param relatives words after a subject that only begin what is said of it: who, which
   */
  Gaps(
      Reading reading,
      Map<Cue, Stretches> cues,
      Set<EntityType> types,
      boolean relative,
      WordSet relatives) {
    this.reading = reading;
    this.text = reading.text();
    this.cues = cues;
    this.types = types;
    this.relative = relative;
    this.relatives = relatives;
  }

  /** True if the words of a gap neither begin a new clause nor bring a new subject. */
  boolean isClear(int begin, int to, Item.Gap gap, boolean afterSlot) {
    int from = afterSlot ? afterRelative(begin, to) : begin;
    if (Clauses.length(text, from, to) > most(gap, from, to)
        || (!gap.acrossClauses() && Clauses.leavesBracket(text, from, to))) {
      return false;
    }
    int last = Clauses.lastBegin(text, from, to);
    if ((last > from && !gap.acrossClauses()) || has(Cue.SPEECH, last, to)) {
      return false;
    }
    boolean open =
        afterSlot
            ? !hasOther(from, last, to, gap.acrossClauses())
            : !text.startsWith("的", from) && !isQuoted(from, to);
    return open && !holds(from, to, gap.without());
  }

  /** X, who founded Y: the clause goes on after "who". */
  private int afterRelative(int begin, int to) {
    int at = Soft.skip(text, begin);
    int comma = at < to && text.charAt(at) == ',' ? Soft.skip(text, at + 1) : at;
    int length = comma < to ? relatives.lengthAt(text, comma) : 0;
    return length > 0 && comma + length <= to ? comma + length : begin;
  }

  private boolean hasOther(int from, int last, int to, boolean acrossClauses) {
    return has(Cue.RESUMPTION, from, to)
        || (has(Cue.THING, from, to) && !acrossClauses)
        || has(Cue.SUBJECT, last, to)
        || isOwner(from, last, to);
  }

  /** True if the name is only a part of what stands between quotation marks. */
  private boolean isQuoted(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("“「『".indexOf(text.charAt(i)) >= 0) {
        return Soft.skip(text, i) < to;
      }
    }
    return false;
  }

  private boolean holds(int from, int to, WordSet words) {
    for (int i = from; i < to && !words.isEmpty(); i++) {
      if (words.lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Cue cue, int from, int to) {
    return cues.getOrDefault(cue, NONE).within(from, to);
  }

  /** 在 2015 年的论文中, 因为深度学习的工作: in a gap, where or for what it was done, not by whom. */
  private boolean isCircumstance(int from, int to) {
    return indexOf('在', from, to) >= 0
        || indexOf('因', from, to) >= 0
        || indexOf('凭', from, to) >= 0;
  }

  private int indexOf(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Ilya 的学生创立了…: not Ilya. */
  private boolean isOwner(int from, int last, int to) {
    if (text.startsWith("'s", from) || text.startsWith("的", Soft.skip(text, from))) {
      return true;
    }
    int of = indexOf('的', last, to);
    return of >= 0 && !text.startsWith("的时候", of) && !isCircumstance(last, of);
  }

  /**
   * Index of the place that fits the slot next left of {@code to}, or -1.
   *
   * @param first true if the slot is the pattern's first item
   * @param after end of the pattern's verb
   */
  int left(int to, int from, Item.Gap gap, Item.Slot slot, boolean first, int after) {
    for (int k = reading.firstFrom(to + 1) - 1; k >= 0 && reading.begin(k) >= from; k--) {
      int edge = reading.outer(k) <= to ? reading.outer(k) : reading.end(k);
      if (edge > to || reading.isAside(k, edge, to)) {
        continue;
      }
      if (Clauses.length(text, afterRelative(edge, to), to) > most(gap, edge, to)) {
        return -1;
      }
      boolean passes = first && isPassedOver(k, edge, to, from, slot, after);
      if (!passes && slot.admits(reading.place(k).entity())) {
        return isClear(edge, to, gap, true) ? k : -1;
      }
      if (!passes
          && barsLeft(k, edge, to, gap, slot)
          && !reading.beside().isOblique(k, from, after)) {
        return -1;
      }
    }
    return -1;
  }

  /** True if a name is not the subject of the verb at {@code to}, so that one before it may be. */
  private boolean isPassedOver(int k, int edge, int to, int from, Item.Slot slot, int after) {
    if (reading.beside().isPossessive(reading.end(k))) {
      return true;
    }
    if (afterRelative(edge, to) > edge) {
      return false;
    }
    boolean beside = Soft.skip(text, edge) >= to;
    if (reading.beside().isOblique(k, from, after)) {
      return !(relative && beside);
    }
    boolean later = has(Cue.COORDINATION, edge, to) || Clauses.lastBegin(text, edge, to) > edge;
    return later && !reading.isFirstOfClause(k, from, slot);
  }

  private boolean barsLeft(int k, int edge, int to, Item.Gap gap, Item.Slot slot) {
    boolean far = gap.acrossClauses() && Clauses.lastBegin(text, edge, to) > edge;
    boolean later = far || has(Cue.COORDINATION, edge, to);
    return later ? slot.admits(type(k)) : bars(k, slot.admits(EntityType.CONCEPT));
  }

  /** A gap over the first half of "did this and that" may be longer. */
  private int most(Item.Gap gap, int from, int to) {
    return gap.most() + (has(Cue.COORDINATION, from, to) ? COORDINATE : 0);
  }

  /**
   * Index of the place that fits the slot next right of {@code from}, or -1.
   *
   * @param open true if a name there may turn out to be an attribute of another
   */
  int right(int from, int to, Item.Gap gap, Item.Slot slot, boolean afterSlot, boolean open) {
    for (int k = reading.firstFrom(from); k < reading.size() && reading.end(k) <= to; k++) {
      boolean aside = reading.isAside(k, from, reading.begin(k));
      if (aside || reading.end(k) <= from || reading.beside().isOblique(k, from, to)) {
        continue;
      }
      boolean attribute = reading.beside().isAttribute(k);
      if (slot.admits(reading.place(k).entity()) && !(attribute && open)) {
        return isClear(from, reading.begin(k), gap, afterSlot) ? k : -1;
      }
      boolean bars = !attribute && bars(k, slot.admits(EntityType.CONCEPT));
      if (bars || reading.begin(k) - from > gap.most()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * True if no name of a slot's type stands in a gap. Over commas only its last clause counts, and
   * names of the kind from which it begins.
   *
   * @param before the item before the gap
   */
  boolean isFree(int from, int to, Item.Gap gap, Item before) {
    int last = gap.acrossClauses() ? Clauses.lastBegin(text, from, to) : from;
    for (int k = reading.firstFrom(from); k < reading.size() && reading.begin(k) < to; k++) {
      boolean aside = reading.isAside(k, from, to);
      if (aside || reading.end(k) <= from || reading.beside().isOblique(k, from, to)) {
        continue;
      }
      boolean early = reading.begin(k) < last;
      if (early ? before instanceof Item.Slot slot && slot.admits(type(k)) : bars(k, false)) {
        return false;
      }
    }
    return true;
  }

  private boolean bars(int k, boolean concepts) {
    return types.contains(type(k)) && (concepts || type(k) != EntityType.CONCEPT);
  }

  private EntityType type(int k) {
    return reading.place(k).entity().type();
  }
}
