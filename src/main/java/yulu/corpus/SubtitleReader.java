package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Block;
import yulu.text.Span;

/**
 * Reads SubRip and WebVTT subtitles; the canonical text is the whole file, numbers and time codes
 * stand outside of all blocks.
 */
final class SubtitleReader implements DocumentReader {
  /** Also in the full-width characters of machine translation: 00：00：27，856. */
  private static final String CLOCK = "(?:(\\d{1,3})[:：])?(\\d{1,2})[:：](\\d{2})[.,，](\\d{1,3})";

  private static final Pattern ANY_TIMES = Pattern.compile(CLOCK + "\\s{0,9}-->\\s{0,9}\\d");

  /** What WebVTT says of a cue's place. */
  private static final String SETTING =
      "(?:[ \\t]+(?:align|position|line|size|vertical|region):[\\w%,.-]+)*";

  /** A cue's times, in some files with its number before them and its words after them. */
  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*(?:\\d{1,6}[ \\t]+)?"
              + CLOCK
              + "\\s*-->\\s*\\d[\\d:：.,，]*"
              + SETTING
              + "(?:[ \\t]+(?<words>\\S.*)?)?");

  private static final Pattern STARTS_AS_SUBRIP =
      Pattern.compile("\\A\\s*\\d+(?:[ \\t]+|[ \\t]*\\n\\s*)" + CLOCK + "\\s*-->");
  private static final Pattern STARTS_AS_VTT = Pattern.compile("\\AWEBVTT(?:[ \\t].*)?(?:\\n|\\z)");
  private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+):\\s*(\\S.*)");
  private static final Pattern NOTE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");

  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    String text = Decoding.decode(bytes);
    if (!looksLike(text) && !ANY_TIMES.matcher(text).find()) {
      throw new UnreadableFile(
          "it has no line of times as in 00:01:02,500 --> 00:01:04,000",
          "check the format; name it .txt if it is plain text");
    }
    return read(text);
  }

  static boolean looksLike(String text) {
    return STARTS_AS_SUBRIP.matcher(text).find() || STARTS_AS_VTT.matcher(text).find();
  }

  static Content read(String text) {
    List<Span> lines = Lines.of(text);
    Fields.Builder fields = Fields.builder();
    List<Block> notes = new ArrayList<>();
    boolean named = STARTS_AS_VTT.matcher(text).find();
    int first = named ? header(text, lines, fields, notes) : 0;
    List<Cue> cues = cues(text, lines, first, named, notes);
    CueBlocks blocks = new CueBlocks(text, cues);
    notes.addAll(blocks.blocks());
    return new Content(text, fields.build(), notes, blocks.hidden(), List.of());
  }

  /** Reads the lines from WEBVTT to the first blank one; gives the index of the next. */
  private static int header(
      String text, List<Span> lines, Fields.Builder fields, List<Block> notes) {
    int i = 1;
    while (i < lines.size() && !Lines.trimmed(text, lines.get(i)).isEmpty()) {
      Span line = Lines.trimmed(text, lines.get(i));
      if (TIMES.matcher(line.of(text)).matches()) {
        return i;
      }
      Matcher field = HEADER.matcher(line.of(text));
      if (field.matches()) {
        fields.add(field.group(1), field.group(2));
      }
      notes.add(Block.of(Block.Kind.APPARATUS, line));
      i++;
    }
    return i;
  }

  /** Reads the cues; in WebVTT they may have names where SubRip has numbers. */
  private static List<Cue> cues(
      String text, List<Span> lines, int first, boolean named, List<Block> notes) {
    List<Cue> cues = new ArrayList<>();
    Cue cue = new Cue(-1, new ArrayList<>());
    cues.add(cue);
    for (int i = first; i < lines.size(); i++) {
      Span line = Lines.trimmed(text, lines.get(i));
      Matcher times = TIMES.matcher(line.of(text));
      boolean afterBlank = i == first || Lines.trimmed(text, lines.get(i - 1)).isEmpty();
      if (times.matches()) {
        cue = new Cue(milliseconds(times), new ArrayList<>());
        cues.add(cue);
        if (times.start("words") >= 0) {
          cue.lines().add(new Span(line.begin() + times.start("words"), line.end()));
        }
      } else if (afterBlank && NOTE.matcher(line.of(text)).matches()) {
        i = note(text, lines, i, notes);
        cue = new Cue(cue.start(), new ArrayList<>());
        cues.add(cue);
      } else if (!line.isEmpty() && !isBeforeTimes(text, lines, i, named && afterBlank)) {
        cue.lines().add(line);
      }
    }
    return cues;
  }

  private static int note(String text, List<Span> lines, int first, List<Block> notes) {
    int i = first;
    while (i + 1 < lines.size() && !Lines.trimmed(text, lines.get(i + 1)).isEmpty()) {
      i++;
    }
    Span note = new Span(lines.get(first).begin(), lines.get(i).end());
    notes.add(Block.of(Block.Kind.APPARATUS, Lines.trimmed(text, note)));
    return i;
  }

  /** A cue's number, or its name where it may have one. */
  private static boolean isBeforeTimes(String text, List<Span> lines, int i, boolean mayBeName) {
    return i + 1 < lines.size()
        && TIMES.matcher(lines.get(i + 1).of(text)).matches()
        && (mayBeName || lines.get(i).of(text).strip().chars().allMatch(Character::isDigit));
  }

  private static long milliseconds(Matcher clock) {
    String hours = clock.group(1);
    String fraction = (clock.group(4) + "00").substring(0, 3);
    return ((hours == null ? 0 : Long.parseLong(hours)) * 3600
                + Long.parseLong(clock.group(2)) * 60
                + Long.parseLong(clock.group(3)))
            * 1000
        + Long.parseLong(fraction);
  }
}
