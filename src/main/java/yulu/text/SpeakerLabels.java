package yulu.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words at the start of blocks are speaker labels. A label is a role (主持人, Q, SPEAKER_01) or
 * a short name that comes back at the start of several blocks (two beside a role, three else),
 * whole or shortened; it ends in a colon, or in a time, or stands alone on its line.
 */
final class SpeakerLabels {
  /**
   * A label that a block begins with: who, and where the words after it begin in the block's text.
   */
  record Label(String name, int nameBegin, int nameEnd, int end) {}

  /** Atomic, so that a colon of the time is not taken for the label's. */
  private static final String TIME = "(?>[\\[(（]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])）]?)";

  private static final String BRACKETED_TIME =
      "(?>[\\[(（]\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])）])";

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "^\\s*(?:[-–—>]\\s*)?(?:"
              + TIME
              + "\\s*)?(?:[\\[【](?=[^\\]】]{1,40}[\\]】]))?([\\p{IsHan}A-Za-zÀ-ɏ0-9_][\\p{IsHan}A-Za-zÀ-ɏ0-9_·・．.'’ \\-]{0,39}?)"
              + "[\\]】]?\\s*(?:[（(][^）)\\n]{1,40}[）)]\\s*)?(?:"
              + TIME
              + "\\s*)?(?:(?!:\\d{2}(?!\\d))[：:]\\s*|\\s+"
              + TIME
              + "\\s*$|\\s+"
              + BRACKETED_TIME
              + "\\s+(?=\\S))");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:主持人|主持|嘉宾|记者|提问者?|观众|听众|学生|同学|问|答|采访者|受访者|访谈者|编者|旁白|众人"
              + "|說話人|说话人|发言人|講者|讲者|主講人|主讲人)\\s*[0-9一二三四A-D]{0,2}|(?:SPEAKER|Speaker|speaker)["
              + " _]?[0-9A-Z]{1,2}|Q|A|Q\\d|A\\d|Host|HOST|Guest|GUEST|Interviewer|Interviewee"
              + "|Moderator|Audience|Question|Answer|Narrator|UNKNOWN|Student");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          ".*(?:注|来源|原文|主题|日期|时间|地点|摘要|结论|总结|标题|作者|翻译|译者|编辑|校对|链接|背景|前言|关键|要点"
              + "|例如|比如|观点|第[一二三四五六七八九十]|年|月|说法|看法|本质|优势|局限|http|Note|Source|Date|Summary|Title).*");

  private final Set<String> accepted;

  private SpeakerLabels(Set<String> accepted) {
    this.accepted = accepted;
  }

  /**
   * Learns the labels of a document from the texts of its blocks.
   *
   * @param names names that the source gives its speakers
   */
  static SpeakerLabels learn(Iterable<String> blocks, Set<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    int roles = 0;
    for (String block : blocks) {
      Optional<Label> label = candidate(block);
      if (label.isPresent()) {
        String name = label.get().name();
        counts.merge(name, 1, Integer::sum);
        if (ROLE.matcher(name).matches()) {
          roles++;
        }
      }
    }
    Set<String> accepted = new HashSet<>();
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      String name = e.getKey();
      boolean role = ROLE.matcher(name).matches() && (e.getValue() > 1 || roles > 1);
      boolean known = names.contains(name) && e.getValue() > 1;
      int enough = roles > 1 ? 2 : 3;
      boolean comesBack = e.getValue() >= enough && !NOT_A_NAME.matcher(name).matches();
      if (role || known || comesBack) {
        accepted.add(name);
      }
    }
    List<String> candidates =
        counts.keySet().stream().filter(name -> !NOT_A_NAME.matcher(name).matches()).toList();
    ShortLabels shortened = new ShortLabels(candidates);
    List.copyOf(accepted).forEach(label -> accepted.addAll(shortened.wholeOf(label)));
    int turns = accepted.stream().mapToInt(counts::get).sum();
    return new SpeakerLabels(turns >= 3 ? accepted : Set.of());
  }

  boolean isEmpty() {
    return accepted.isEmpty();
  }

  /** The label with which a block begins. */
  Optional<Label> of(String block) {
    if (accepted.isEmpty()) {
      return Optional.empty();
    }
    return candidate(block).filter(l -> accepted.contains(l.name()));
  }

  private static Optional<Label> candidate(String block) {
    int limit = Math.min(block.length(), 100);
    if (!hasColon(block, limit)) {
      return Optional.empty();
    }
    Matcher m = CANDIDATE.matcher(block).region(0, limit);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String name = m.group(1).strip();
    if (name.chars().allMatch(Character::isDigit) || name.length() > 30) {
      return Optional.empty();
    }
    return Optional.of(new Label(name, m.start(1), m.start(1) + name.length(), m.end()));
  }

  /** Labels end in a colon or in a time, which has one; most blocks begin without. */
  private static boolean hasColon(String block, int limit) {
    for (int i = 0; i < limit; i++) {
      if (block.charAt(i) == ':' || block.charAt(i) == '：') {
        return true;
      }
    }
    return false;
  }
}
