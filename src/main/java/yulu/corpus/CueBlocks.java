package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Block;
import yulu.text.Scripts;
import yulu.text.Span;

/** Makes blocks of cues: one for the lines of one speaker in one language. */
final class CueBlocks {
  private static final Pattern VOICE =
      Pattern.compile("<v(?:\\.[^\\s>]{0,100})?[ \\t]{1,9}([^>\\n]{1,200})>");
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>\\n]{0,200}>|<\\d[\\d:.]{0,40}>|\\{\\\\[^}\\n]{0,100}\\}");
  private static final Pattern ENTITY = Pattern.compile("&(?:(amp;)|(?:lt|gt|nbsp|lrm|rlm);)");

  private static final String WHO =
      "speaker|说话人|說話人|说话者|發言人|发言人|发言者|讲者|講者|演讲者|讲述者|主持人|嘉宾|来宾|讲师|主席|议长|扬声器";

  /** The labels that diarization programs write; machine translation doubles the word. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:\\[(?<bracketed>(?:"
              + WHO
              + ")[ _]?\\d+)\\]\\s*[:：]?|(?:(?:\\p{IsHan}{2,5}|speaker)\\s+)?(?<open>(?:"
              + WHO
              + ")[ _]?\\d+)\\s*[:：])\\s*");

  /** A label that has lost its number: 主持人：, 未知说话人：. */
  private static final Pattern NUMBERLESS =
      Pattern.compile("(?i)(?:未知)?(?:" + WHO + ")\\s*[:：]\\s*");

  /** A line of so many Latin words beside a Chinese line is its translation. */
  private static final int WORDS_OF_A_TRANSLATION = 4;

  private enum Written {
    CHINESE,
    LATIN,
    NEITHER
  }

  private final String text;
  private final boolean bilingual;
  private final boolean diarized;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> hidden = new ArrayList<>();

  CueBlocks(String text, List<Cue> cues) {
    this.text = text;
    this.bilingual = isBilingual(cues);
    this.diarized = isDiarized(cues);
    cues.forEach(this::add);
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Span> hidden() {
    return hidden;
  }

  /** True if most cues of several lines are Chinese lines above or below Latin ones. */
  private boolean isBilingual(List<Cue> cues) {
    int several = 0;
    int both = 0;
    for (Cue cue : cues) {
      if (cue.lines().size() > 1) {
        several++;
        both += changes(cue) == 1 ? 1 : 0;
      }
    }
    return several > 0 && both * 2 >= several && both * 4 >= cues.size();
  }

  /** True if most cues have a label with a number. */
  private boolean isDiarized(List<Cue> cues) {
    long labelled =
        cues.stream()
            .filter(c -> !c.lines().isEmpty())
            .filter(
                c ->
                    LABEL
                        .matcher(text)
                        .region(c.lines().get(0).begin(), c.lines().get(0).end())
                        .lookingAt())
            .count();
    return labelled * 2 > cues.size();
  }

  /** How often the language changes from line to line. */
  private int changes(Cue cue) {
    int changes = 0;
    Written last = Written.NEITHER;
    for (Span line : cue.lines()) {
      Written written = written(line);
      if (written != Written.NEITHER) {
        changes += last != Written.NEITHER && written != last ? 1 : 0;
        last = written;
      }
    }
    return changes;
  }

  private void add(Cue cue) {
    Optional<String> speaker = Optional.empty();
    Written language = Written.NEITHER;
    List<Span> group = new ArrayList<>();
    for (Span line : cue.lines()) {
      for (Span part : voices(line)) {
        Optional<String> label = label(part);
        Written written = written(part);
        if (!group.isEmpty() && (label.isPresent() || isOther(language, written, part))) {
          close(cue, group, speaker);
          language = Written.NEITHER;
        }
        speaker = label.isPresent() ? label : speaker;
        language = written == Written.NEITHER ? language : written;
        group.add(part);
      }
    }
    close(cue, group, speaker);
  }

  private void close(Cue cue, List<Span> group, Optional<String> speaker) {
    if (!group.isEmpty()) {
      Span span = new Span(group.get(0).begin(), group.get(group.size() - 1).end());
      hide(TAG, span);
      hide(ENTITY, span);
      blocks.add(new Block(Block.Kind.CUE, 0, span, speaker, cue.start()));
      group.clear();
    }
  }

  private boolean isOther(Written language, Written written, Span part) {
    boolean differs =
        language != Written.NEITHER && written != Written.NEITHER && written != language;
    return differs && (bilingual || part.of(text).split("\\s+").length >= WORDS_OF_A_TRANSLATION);
  }

  /** The line, cut before every voice tag. */
  private List<Span> voices(Span line) {
    List<Span> parts = new ArrayList<>();
    Matcher voice = VOICE.matcher(text).region(line.begin(), line.end());
    int from = line.begin();
    while (voice.find()) {
      addIfAny(parts, new Span(from, voice.start()));
      from = voice.start();
    }
    addIfAny(parts, new Span(from, line.end()));
    return parts;
  }

  private void addIfAny(List<Span> parts, Span part) {
    Span words = Lines.trimmed(text, part);
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  /** Who speaks, where the part says so at its beginning; the label is no word of the cue. */
  private Optional<String> label(Span part) {
    Matcher voice = VOICE.matcher(text).region(part.begin(), part.end());
    if (voice.lookingAt()) {
      return Optional.of(voice.group(1).strip());
    }
    Matcher label = LABEL.matcher(text).region(part.begin(), part.end());
    if (label.lookingAt()) {
      hidden.add(new Span(label.start(), label.end()));
      return Optional.of(diarized(label));
    }
    Matcher numberless = NUMBERLESS.matcher(text).region(part.begin(), part.end());
    if (diarized && numberless.lookingAt() && numberless.end() < part.end()) {
      hidden.add(new Span(numberless.start(), numberless.end()));
    }
    return Optional.empty();
  }

  /** 说话人 SPEAKER_01, 讲者 说话人_01: the same speaker, whatever word stands before the number. */
  private static String diarized(Matcher label) {
    String written =
        label.group("bracketed") == null ? label.group("open") : label.group("bracketed");
    String number = written.replaceAll("\\D+", "");
    return written.indexOf('_') > 0 ? "SPEAKER_" + number : written;
  }

  private void hide(Pattern pattern, Span within) {
    Matcher matcher = pattern.matcher(text).region(within.begin(), within.end());
    while (matcher.find()) {
      int begin =
          pattern == ENTITY && matcher.group(1) != null ? matcher.start(1) : matcher.start();
      hidden.add(new Span(begin, matcher.end()));
    }
  }

  private Written written(Span line) {
    Written written = Written.NEITHER;
    for (int i = line.begin(); i < line.end(); i++) {
      if (Scripts.isHan(text.charAt(i))) {
        return Written.CHINESE;
      }
      if (Scripts.isLatinLetter(text.charAt(i))) {
        written = Written.LATIN;
      }
    }
    return written;
  }
}
