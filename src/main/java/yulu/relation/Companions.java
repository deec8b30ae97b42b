package yulu.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yulu.mention.EntityType;
import yulu.text.Span;

/**
 * With whom somebody does something: in "甲去年离开，跟乙一起创办了丙" the subject is 甲 too, though the verb
 * stands right after 乙.
 */
final class Companions {
  private static final int FARTHEST = 50;

  private final Reading reading;
  private final WordSet leads;

  Companions(Reading reading, WordSet leads) {
    this.reading = reading;
    this.leads = leads;
  }

  /** Who leads the persons of a list that is the subject of a verb. */
  Optional<Integer> leader(List<Integer> subjects, Span region) {
    if (subjects.isEmpty() || !reading.place(subjects.get(0)).is(EntityType.PERSON)) {
      return Optional.empty();
    }
    int first = subjects.get(0);
    int at = Soft.skipBack(reading.text(), reading.begin(first));
    int length = leads.lengthBefore(reading.text(), at);
    return length == 0 ? Optional.empty() : before(first, at - length, region);
  }

  private Optional<Integer> before(int first, int at, Span region) {
    for (int k = first - 1; k >= 0 && reading.begin(k) >= region.begin(); k--) {
      if (at - reading.end(k) > FARTHEST) {
        return Optional.empty();
      }
      if (reading.place(k).is(EntityType.PERSON) && !reading.isInner(k)) {
        boolean leads =
            !reading.beside().isAttribute(k) && !reading.beside().isOblique(k, region.begin(), at);
        return leads ? Optional.of(k) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subjects with the one who leads them. */
  static List<Integer> with(Optional<Integer> leader, List<Integer> subjects) {
    List<Integer> all = new ArrayList<>(subjects);
    leader.ifPresent(all::add);
    return all;
  }
}
