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
    for (int m = k + 1; m < reading.size() && reading.end(m) <= to; m++) {
      if (reading.isInner(m) && !reading.isInner(k)) {
        continue;
      }
      Joint joint = slot.admits(reading.place(m).entity()) ? joint(last, m) : Joint.NONE;
      if (joint == Joint.NONE) {
        break;
      }
      list.add(m);
      last = m;
      if (joint != Joint.COMMA) {
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
    boolean and = false;
    for (int m = k - 1; m >= 0 && reading.begin(m) >= from; m--) {
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
    int from = Soft.skip(reading.text(), reading.outer(left));
    int to = Soft.skipBack(reading.text(), reading.begin(right));
    if (from >= to) {
      return Joint.NONE;
    }
    String between = reading.text().substring(from, to);
    if (MARKS.contains(between)) {
      return Joint.MARK;
    }
    if (between.equals(",")) {
      return byCommas ? Joint.MARK : Joint.COMMA;
    }
    if (byCommas && isNames(between)) {
      return Joint.MARK;
    }
    char first = between.charAt(0);
    String rest = first == ',' || first == '、' ? between.substring(1).strip() : between;
    return ands.words().contains(rest) ? Joint.AND : Joint.NONE;
  }

  /** True for other names of a bibliography and their initials: "t, chen k,". */
  private static boolean isNames(String between) {
    return between.length() <= LONGEST_NAMES
        && between.indexOf(',') >= 0
        && between.chars().allMatch(c -> ",.&- ".indexOf(c) >= 0 || Scripts.isLatinLetter((char) c))
        && !between.contains(" the ")
        && !between.contains(". ,")
        && Stream.of(between.split("[ ,.&]+")).filter(w -> w.length() > 1).count() <= 4;
  }
}
