package yulu.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yulu.text.Scripts;

/** Lists of names of one type: A、B 和 C; A, B, and C. */
final class Enumerations {
  private static final int LONGEST_NAMES = 40;
  private static final int MOST = 100;
  private static final Set<String> MARKS = Set.of("、", "/", "+");

  private enum Joint {
    NONE,
    /** Goes on only if the list has an "and". */
    COMMA,
    MARK,
    AND
  }

  private final Reading reading;
  private final WordSet ands;
  private final boolean byCommas;

  /**
   * @param byCommas true if a comma alone joins, as in bibliographies
   */
  Enumerations(Reading reading, WordSet ands, boolean byCommas) {
    this.reading = reading;
    this.ands = ands;
    this.byCommas = byCommas;
  }

  /** The list that begins with place {@code k}, before {@code to}. */
  List<Integer> from(int k, int to, Item.Slot slot) {
    List<Integer> list = new ArrayList<>();
    list.add(k);
    int sure = 1;
    int last = k;
    int end = Math.min(reading.size(), k + MOST);
    for (int m = k + 1; m < end && reading.end(m) <= to; m++) {
      if (reading.isInner(m) && !reading.isInner(k)) {
        continue;
      }
      Joint joint = slot.admits(reading.place(m).entity()) ? joint(last, m) : Joint.NONE;
      if (joint == Joint.NONE) {
        break;
      }
      list.add(m);
      last = m;
      if (joint != Joint.COMMA || reading.hasOthers(m)) {
        sure = list.size();
      }
    }
    return list.subList(0, sure);
  }

  /** The list that ends with place {@code k}, after {@code from}. */
  List<Integer> upTo(int k, int from, Item.Slot slot) {
    Deque<Integer> list = new ArrayDeque<>();
    list.add(k);
    int first = k;
    boolean and = reading.hasOthers(k);
    int begin = Math.max(0, k - MOST);
    for (int m = k - 1; m >= begin && reading.begin(m) >= from; m--) {
      if (reading.isInner(m) && !reading.isInner(k)) {
        continue;
      }
      Joint joint = slot.admits(reading.place(m).entity()) ? joint(m, first) : Joint.NONE;
      if (joint == Joint.NONE || (joint == Joint.COMMA && !and)) {
        break;
      }
      and |= joint == Joint.AND;
      list.addFirst(m);
      first = m;
    }
    return List.copyOf(list);
  }

  private Joint joint(int left, int right) {
    if (reading.place(left).entity().type() != reading.place(right).entity().type()) {
      return Joint.NONE;
    }
    String between = reading.between(left, right);
    if (MARKS.contains(between)) {
      return Joint.MARK;
    }
    if (between.equals(",")) {
      return byCommas ? Joint.MARK : Joint.COMMA;
    }
    if (byCommas && isNames(between)) {
      return Joint.MARK;
    }
    return isAnd(between, ands) ? Joint.AND : Joint.NONE;
  }

  /** True if this text can join two names of a list. */
  static boolean isJoint(String between, WordSet ands) {
    return between.equals(",") || MARKS.contains(between) || isAnd(between, ands);
  }

  private static boolean isAnd(String between, WordSet ands) {
    boolean mark = between.startsWith(",") || between.startsWith("、");
    return ands.words().contains(mark ? between.substring(1).strip() : between);
  }

  /** True for other names of a bibliography and their initials: "t, chen k,". */
  private static boolean isNames(String between) {
    return between.length() <= LONGEST_NAMES
        && (between.indexOf(',') >= 0 || between.indexOf('、') >= 0)
        && between
            .chars()
            .allMatch(c -> ",.&-、 ".indexOf(c) >= 0 || Scripts.isLatinLetter((char) c))
        && !between.contains(" the ")
        && !between.contains(". ,")
        && Stream.of(between.split("[ ,.&、]+")).filter(w -> w.length() > 1).count() <= 4;
  }
}
