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
      Pattern.compile(
          "\\b((?:de |van |von |der |den |del |di |la ){0,2}[\\p{Lu}][\\p{IsLatin}'’-]{1,20} [A-Z](?: ?[A-Z]){0,2})(?=, |\\. )");
  private static final Pattern APA_ENTRY =
      Pattern.compile(
          "^(?:\\[\\d{1,3}\\] ?|\\d{1,3}[.)] ?)?([\\p{Lu}][\\p{IsLatin}'’-]{1,60}, (?:\\p{Lu}\\.[ -]?){1,12}.{0,200}?)\\((?:19|20)\\d{2}[a-z]?\\)\\. ([^.?]{6,160})[.?]");

  /** {@code Toft, Una, Bram Lind, and Ida Wold. "Title." Journal 12 (2031)}; or {@code et al}. */
  private static final Pattern MLA_ENTRY =
      Pattern.compile(
          "(?:^|[\\s。：])([\\p{Lu}][\\p{IsLatin}'’-]{1,40}), ([\\p{Lu}][\\p{IsLatin}'’.-]{0,20}(?: [\\p{Lu}]\\.?){0,2})((?:,? (?:and )?\\p{Lu}[\\p{IsLatin}'’.-]*(?: [\\p{IsLatin}'’.-]+){1,4}){0,8})(?:,? (?:and )?et al)?\\. ?[“\"]([^“”\"]{6,160}?)[.?!]?[”\"]");

  private static final Pattern MLA_AUTHOR =
      Pattern.compile("(?:^|, (?:and )?| and )(\\p{Lu}[\\p{IsLatin}'’. -]{2,40})(?=,| and |$)");

  /** What a paper came out in, after its title: a journal, or the proceedings of a meeting. */
  private static final Pattern VENUE =
      Pattern.compile(
          "(?:\\[J\\]\\. |[.?!][”\"]? \\*)([\\p{Lu}][\\p{L}&: -]{3,80}?)(?=\\*?(?:, \\*?\\d|,? \\d{1,4}[.(: ])|\\* \\d)");

  private static final Pattern MEETING =
      Pattern.compile(
          "Proceedings of (?:the )?((?:\\d{1,4}(?:st|nd|rd|th)? )?[^,.*\\[\\]]{0,60}\\b(?:Symposium|Conference|Workshop|Congress)\\b[^,.*\\[\\](]{0,80})");

  private static final Pattern APA_AUTHOR =
      Pattern.compile("([\\p{Lu}][\\p{IsLatin}'’-]{1,60}, (?:\\p{Lu}\\.[ -]?){1,12})(?=,| |$|&)");

  @Override
  public void find(Line line, List<Mention> found) {
    String text = line.text();
    Matcher mark = MARK.matcher(text);
    if (mark.find()) {
      chinese(line, mark.start(), found);
      venue(line, mark.start(), found);
      return;
    }
    Matcher mla = MLA_ENTRY.matcher(text);
    if (mla.find()) {
      modern(line, mla, found);
      venue(line, mla.end() - 3, found);
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
      venue(line, entry.end(2), found);
    }
  }

  /** The first author is named surname first, so that he is called otherwise too. */
  private static void modern(Line line, Matcher entry, List<Mention> found) {
    String plain = entry.group(2) + " " + entry.group(1);
    found.add(
        new Mention(
            line.passage(),
            entry.start(1),
            entry.end(2),
            EntityType.PERSON,
            plain,
            Optional.of(entry.group(1) + ", " + entry.group(2)),
            0.97,
            "reference"));
    Matcher author = MLA_AUTHOR.matcher(entry.group(3));
    while (author.find()) {
      int begin = entry.start(3) + author.start(1);
      add(line, begin, entry.start(3) + author.end(1), EntityType.PERSON, found);
    }
    add(line, entry.start(4), entry.end(4), EntityType.WORK, found);
  }

  private static void venue(Line line, int from, List<Mention> found) {
    Matcher journal = VENUE.matcher(line.text()).region(from, line.text().length());
    Matcher meeting = MEETING.matcher(line.text()).region(from, line.text().length());
    if (meeting.find()) {
      addNew(line, meeting.start(1), meeting.end(1), EntityType.EVENT, found);
    } else if (journal.find() && isPeriodical(journal.group(1))) {
      addNew(line, journal.start(1), journal.end(1), EntityType.ORGANIZATION, found);
    }
  }

  /** Not the short name of a meeting: ICLR. */
  private static boolean isPeriodical(String name) {
    return name.chars().anyMatch(Character::isLowerCase) && !name.startsWith("arXiv");
  }

  private static void addNew(Line line, int begin, int end, EntityType type, List<Mention> found) {
    if (!line.isKnown(begin, end)) {
      add(line, begin, end, type, found);
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
    found.add(line.mention(begin, end, type, 0.97, "reference"));
  }
}
