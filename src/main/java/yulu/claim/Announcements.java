package yulu.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import yulu.entity.Place;
import yulu.mention.EntityType;

/**
 * Sentences that only say what comes next: 陆文给出了两条理由。 They are known by their whole form, of which
 * {@code announcements.csv} has the patterns. Immutable, safe for many threads.
 */
final class Announcements {
  private static final String FILE = "/yulu/rules/announcements.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  /** A longer sentence says something, in characters. */
  private static final int LONGEST = 60;

  /** What a person is written as. */
  private static final char PERSON = '@';

  private static final Pattern ENDS =
      Pattern.compile("^[\\s*_>#•“\"「『(（\\[-]+|[\\s*_”\"」』。.:!…)）\\]-]+$");
  private static final Pattern BESIDE =
      Pattern.compile("(?<=\\p{IsHan})\\s+(?=@)|(?<=@)\\s+(?=\\p{IsHan})");

  private static final String NO_END = "[^，。：；,:;]";

  private static final Map<String, String> PARTS =
      Map.of(
          "{who}",
          "(?:@(?:本人|自己)?|他|她|他们|她们|he|she|they)",
          "{lead}",
          "(?:[^，。：；,:;]{0,16},)?(?:但|而|不过|然后|随后|接着|最后|于是|首先|其次)?",
          "{e}",
          "[^,.;:]",
          "{so}",
          "(?:也|又|还|则|就|都|自然|很快|突然|主动|特意|专门|顺便|再次|进一步|随后|接着|紧接着|先|最后|首先|由此|为此|对此|就此|因此|反复|详细|具体|简单|这样|地|曾经?|在{c}{1,16}?(?:里|上|中)|对此)*",
          "{n}",
          "(?:(?:[一二两三四五六七八九十几多数\\d]+|好几|若干)(?:个|条|点|层|种|根|段|件|类|句|次|项|组|重|方面|大|番|套))",
          "{kind}",
          "(?:例子|例|比喻|比方|类比|趋势|支柱|理由|原因|观点|建议|判断|问题|话题|方面|层次|场景|故事|数字|细节|方向|阶段|条件|概念|定义|框架|案例|解释|角度|维度|预测|忠告|思路|特点|说法|对比|区分|结论|意思|层面|看法|话|做法|情况|经历|往事|点|反例|论点|论据|论证|关键词|accounts?|reasons?|points?|examples?|arguments?|stories|story|analogy|analogies|lessons?|conditions?|predictions?|rules?|steps?|answers?|questions?|comparisons?|distinctions?|objections?|remarks?|metaphors?)");

  private final List<Row> rows;

  /**
   * A row of the file.
   *
   * @param pattern fits a whole sentence as {@link #shape} writes it
   */
  record Row(String id, Pattern pattern, List<String> examples, List<String> nearMisses) {
    boolean fits(String shape) {
      return pattern.matcher(shape).matches();
    }
  }

  private Announcements(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Reads the program's patterns. */
  static Announcements read() {
    try (InputStream in = Announcements.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing " + FILE);
      }
      List<Row> rows = new ArrayList<>();
      for (CSVRecord row : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        rows.add(
            new Row(
                row.get("id"),
                pattern(row.get("pattern")),
                List.of(row.get("examples").split("\\|")),
                List.of(row.get("near_misses").split("\\|"))));
      }
      return new Announcements(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Pattern pattern(String text) {
    String expanded = text;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      expanded = expanded.replace(part.getKey(), part.getValue());
    }
    return Pattern.compile(expanded.replace("{c}", NO_END));
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
    return rows.stream().anyMatch(r -> r.fits(shape));
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
