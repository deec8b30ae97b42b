package yulu.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yulu.text.RuleFile;

/** Words that show how a claim stands to another; {@code link-cues.csv} holds them. */
final class LinkCues {
  private static final String GAP = "…";
  private static final String WORDS_BETWEEN = "[^。！？!?]{1,24}";

  /** What a cue shows. */
  enum Role {
    CHANGED,
    CHANGING,
    DENIAL,
    AGAINST,
    WITH
  }

  /** A row of the file. */
  record Row(
      String id,
      Role role,
      List<String> words,
      List<String> except,
      String example,
      String nearMiss) {
    Row {
      words = List.copyOf(words);
      except = List.copyOf(except);
    }
  }

  private final List<Row> rows;
  private final Map<Role, List<Pattern>> patterns = new EnumMap<>(Role.class);

  private LinkCues(List<Row> rows) {
    this.rows = List.copyOf(rows);
    for (Row row : rows) {
      patterns.computeIfAbsent(row.role(), r -> new ArrayList<>()).add(pattern(row));
    }
  }

  /** Reads the program's cues. */
  static LinkCues read() {
    return new LinkCues(
        RuleFile.rows("link-cues.csv").stream()
            .map(
                row ->
                    new Row(
                        row.get("id"),
                        Role.valueOf(row.get("role")),
                        RuleFile.list(row.get("words")),
                        RuleFile.list(row.get("except")),
                        row.get("example"),
                        row.get("near_miss")))
            .toList());
  }

  /** Exceptions come first, without a group: what they cover no word can match. */
  private static Pattern pattern(Row row) {
    String words = "(?<cue>" + alternatives(row.words()) + ")";
    String all = row.except().isEmpty() ? words : alternatives(row.except()) + "|" + words;
    return Pattern.compile(all);
  }

  private static String alternatives(List<String> words) {
    return words.stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(LinkCues::whole)
        .collect(Collectors.joining("|"));
  }

  private static String whole(String word) {
    String quoted = Pattern.quote(word).replace(GAP, "\\E" + WORDS_BETWEEN + "\\Q");
    boolean latin = word.charAt(0) < 0x80;
    return latin ? (word.startsWith("n't") ? "" : "\\b") + quoted + "\\b" : quoted;
  }

  List<Row> rows() {
    return rows;
  }

  /** True if a folded text holds a cue of this role. */
  boolean shows(Role role, String folded) {
    return !ends(role, folded).isEmpty();
  }

  /** Where the cues of this role end in a folded text. */
  List<Integer> ends(Role role, String folded) {
    List<Integer> ends = new ArrayList<>();
    for (Pattern pattern : patterns.getOrDefault(role, List.of())) {
      Matcher m = pattern.matcher(folded);
      while (m.find()) {
        if (m.group("cue") != null) {
          ends.add(m.end());
        }
      }
    }
    return ends;
  }
}
