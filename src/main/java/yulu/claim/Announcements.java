package yulu.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.QuickPattern;
import yulu.text.RuleFile;

/**
 * Sentences that only say what comes next: 陆文给出了两条理由。 They are known by their whole form, of which
 * {@code announcements.csv} has the patterns. Immutable, safe for many threads.
 */
final class Announcements {
  /** A longer sentence says something, in characters. */
  private static final int LONGEST = 60;

  /** What a person is written as. */
  private static final char PERSON = '@';

  private static final Pattern ENDS =
      Pattern.compile("^[\\s*_>#•“\"「『(（\\[-]+|[\\s*_”\"」』。.:!…)）\\]-]+$");
  private static final Pattern BESIDE =
      Pattern.compile("(?<=\\p{IsHan})\\s+(?=@)|(?<=@)\\s+(?=\\p{IsHan})");

  /** The name of a part that other patterns are made of: {kind}. */
  private static final Pattern PART = Pattern.compile("\\{\\w+\\}");

  private final List<Row> rows;

  /**
   * A row of the file.
   *
   * @param pattern fits a whole sentence as {@link #shape} writes it
   */
  record Row(String id, QuickPattern pattern, List<String> examples, List<String> nearMisses) {
    boolean fits(String shape) {
      return pattern.fits(shape);
    }
  }

  private Announcements(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Reads the program's patterns. */
  static Announcements read() {
    List<Row> rows = new ArrayList<>();
    Map<String, String> parts = new LinkedHashMap<>();
    for (CSVRecord row : RuleFile.rows("announcements.csv")) {
      String id = row.get("id");
      String pattern = row.get("pattern");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        pattern = pattern.replace(part.getKey(), part.getValue());
      }
      if (PART.matcher(id).matches()) {
        parts.put(id, pattern);
      } else {
        rows.add(
            new Row(
                id,
                QuickPattern.of(pattern),
                RuleFile.list(row.get("examples")),
                RuleFile.list(row.get("near_misses"))));
      }
    }
    return new Announcements(rows);
  }

  List<Row> all() {
    return rows;
  }

  /** How much of a sentence announces. */
  enum Extent {
    /** None of it. */
    NOTHING,
    /** What stands before its colon: 陆文给了一个解释：钟慢了。 */
    LEAD,
    /** The whole, which therefore claims nothing: 陆文给了一个解释。 */
    WHOLE
  }

  /**
   * How much of a sentence only announces.
   *
   * @param folded the sentence, folded
   * @param begin where it begins in its passage
   * @param places what it names, by place in the passage
   */
  Extent of(String folded, int begin, List<Place> places) {
    if (folded.length() <= LONGEST && fits(shape(folded, begin, places))) {
      return Extent.WHOLE;
    }
    int colon = folded.indexOf(':');
    boolean lead = colon > 0 && colon <= LONGEST;
    return lead && fits(shape(folded.substring(0, colon), begin, places))
        ? Extent.LEAD
        : Extent.NOTHING;
  }

  private boolean fits(String shape) {
    for (Row row : rows) {
      if (row.fits(shape)) {
        return true;
      }
    }
    return false;
  }

  /** The sentence with {@value #PERSON} for every person and without marks at its ends. */
  private static String shape(String folded, int begin, List<Place> places) {
    StringBuilder out = new StringBuilder(folded);
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (place.is(EntityType.PERSON) && place.end() - begin <= out.length()) {
        out.replace(place.begin() - begin, place.end() - begin, String.valueOf(PERSON));
      }
    }
    return bare(out);
  }

  /** A shape without what does not count: marks at its ends, spaces beside a person. */
  static String bare(CharSequence shape) {
    return BESIDE.matcher(ENDS.matcher(shape).replaceAll("")).replaceAll("");
  }
}
