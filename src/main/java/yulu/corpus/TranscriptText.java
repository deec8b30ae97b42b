package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Block;
import yulu.text.Span;

/** Joins the entries of a transcript to one text, an entry a block. */
final class TranscriptText {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3})\\d*)?");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(?:\\.\\d+)?(?= ?s?$)");

  /** Whole numbers above a day of seconds are milliseconds. */
  private static final long DAY = 24 * 60 * 60;

  private record Entry(Span span, Optional<String> speaker, Optional<String> time) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Adds an entry; false if these fields hold no text. */
  boolean add(Fields fields) {
    Optional<String> words =
        fields.first("text", "content", "utterance", "sentence", "transcript", "caption");
    if (words.isEmpty()) {
      return false;
    }
    if (!entries.isEmpty()) {
      text.append('\n');
    }
    int begin = text.length();
    text.append(cleaned(words.get()));
    entries.add(
        new Entry(
            new Span(begin, text.length()),
            fields.first("speaker", "speaker_name", "speaker_label", "name", "role"),
            fields
                .first("start_ms", "begin_ms")
                .map(ms -> ms + "ms")
                .or(() -> fields.first("start", "start_time", "time", "timestamp", "begin"))));
    return true;
  }

  Content content(Fields fields) {
    boolean inSeconds =
        entries.stream()
            .flatMap(entry -> entry.time().stream())
            .noneMatch(time -> time.matches("\\d{6,12}") && Long.parseLong(time) > DAY);
    List<Block> blocks = new ArrayList<>();
    for (Entry entry : entries) {
      long start = entry.time().map(time -> milliseconds(time, inSeconds)).orElse(-1L);
      blocks.add(new Block(Block.Kind.CUE, 0, entry.span(), entry.speaker(), start));
    }
    return new Content(text.toString(), fields, blocks, List.of(), List.of());
  }

  private static String cleaned(String words) {
    StringBuilder cleaned = new StringBuilder(words.replace("\r\n", "\n").replace('\r', '\n'));
    for (int i = 0; i < cleaned.length(); i++) {
      char c = cleaned.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != 0) {
        cleaned.setCharAt(i, ' ');
      }
    }
    return cleaned.toString();
  }

  /** Milliseconds of a time as transcripts write it; -1 if it is none. */
  private static long milliseconds(String time, boolean inSeconds) {
    if (time.matches("\\d{1,12}ms")) {
      return Long.parseLong(time.substring(0, time.length() - 2));
    }
    Matcher clock = CLOCK.matcher(time);
    if (clock.matches()) {
      long minutes = Long.parseLong(clock.group(2));
      long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
      String fraction = ((clock.group(4) == null ? "" : clock.group(4)) + "000").substring(0, 3);
      return (hours * 3600 + minutes * 60 + Long.parseLong(clock.group(3))) * 1000
          + Long.parseLong(fraction);
    }
    Matcher seconds = SECONDS.matcher(time);
    if (seconds.lookingAt()) {
      double number = Double.parseDouble(seconds.group());
      return Math.round(inSeconds ? number * 1000 : number);
    }
    return -1;
  }
}
