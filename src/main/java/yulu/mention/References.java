package yulu.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Authors and titles of bibliography entries in GB/T 7714 and APA. */
final class References implements Finder {
  /** {@code … Title[J]. Journal, 2021}. */
  private static final Pattern MARK =
      Pattern.compile("\\[(?:J|M|C|D|R|EB|J/OL|M/OL|C/OL|EB/OL|OL)\\]");

  private static final Pattern GB_AUTHOR =
      Pattern.compile("\\b([\\p{Lu}][\\p{IsLatin}'’-]{1,20} [A-Z](?: ?[A-Z]){0,2})(?=, |\\. )");
  private static final Pattern APA_ENTRY =
      Pattern.compile(
          "^(?:\\[\\d{1,3}\\] ?|\\d{1,3}[.)] ?)?([\\p{Lu}][\\p{IsLatin}'’-]{1,60}, (?:\\p{Lu}\\.[ -]?){1,12}.{0,200}?)\\((?:19|20)\\d{2}[a-z]?\\)\\. ([^.?]{6,160})[.?]");
  private static final Pattern APA_AUTHOR =
      Pattern.compile("([\\p{Lu}][\\p{IsLatin}'’-]{1,60}, (?:\\p{Lu}\\.[ -]?){1,12})(?=,| |$|&)");

  @Override
  public void find(Line line, List<Mention> found) {
    String text = line.text();
    Matcher mark = MARK.matcher(text);
    if (mark.find()) {
      chinese(line, mark.start(), found);
      return;
    }
    Matcher entry = APA_ENTRY.matcher(text);
    if (entry.find()) {
      Matcher author = APA_AUTHOR.matcher(text).region(0, entry.end(1));
      while (author.find()) {
        add(
            line,
            author.start(1),
            author.start(1) + author.group(1).strip().length(),
            EntityType.PERSON,
            found);
      }
      add(line, entry.start(2), entry.end(2), EntityType.WORK, found);
    }
  }

  private static void chinese(Line line, int mark, List<Mention> found) {
    String text = line.text();
    int title = 0;
    Matcher author = GB_AUTHOR.matcher(text).region(0, mark);
    while (author.find()) {
      add(line, author.start(1), author.end(1), EntityType.PERSON, found);
      title = author.end(1);
    }
    int stop = text.indexOf(". ", title);
    int begin = stop >= 0 && stop < mark ? stop + 2 : title;
    if (mark - begin > 5 && mark - begin < 200) {
      add(line, begin, mark, EntityType.WORK, found);
    }
  }

  private static void add(Line line, int begin, int end, EntityType type, List<Mention> found) {
    found.add(
        new Mention(
            line.passage(),
            begin,
            end,
            type,
            line.text().substring(begin, end),
            Optional.empty(),
            0.97,
            "reference"));
  }
}
