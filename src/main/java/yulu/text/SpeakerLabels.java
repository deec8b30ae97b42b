package yulu.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words at the start of blocks are speaker labels. A label is a role (主持人, Q, SPEAKER_01) or
 * a short name that comes back at the start of several blocks (two beside a role, three else),
 * whole or shortened, and ends in a colon or a time; or, where there is none of these, one of two
 * or more names that come back in bold before the words of a line, or alone on their lines.
 */
final class SpeakerLabels {
  /**
   * A label that a block begins with: who, and where the words after it begin in the block's text.
   */
  record Label(String name, int nameBegin, int nameEnd, int end) {}

  /**
   * The beginning of a line.
   *
   * @param bold so many UTF-16 units of it are in bold from its first word on
   */
  record Line(String text, int bold) {}

  /** Atomic, so that a colon of the time is not taken for the label's. */
  private static final String TIME = "(?>[\\[(（]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])）]?)";

  private static final String BRACKETED_TIME =
      "(?>[\\[(（]\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])）])";

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "^\\s*(?:[-–—>]\\s*)?(?:"
              + TIME
              + "\\s*)?(?:[\\[【](?=[^\\]】]{1,40}[\\]】]))?([\\p{IsHan}A-Za-zÀ-ɏ0-9_][\\p{IsHan}A-Za-zÀ-ɏ0-9_·・．.'’ \\-]{0,39}?)"
              + "(?:, ?(?:Ph\\.?D|Psy\\.?D|M\\.?D|J\\.?D|MBA|Jr|Sr|Esq)\\.?)?[\\]】]?\\s*(?:[（(]([^）)\\n]{1,40})[）)]\\s*)?(?:"
              + TIME
              + "\\s*)?(?:(?!:\\d{2}(?!\\d))[：:]\\s*|\\s+"
              + TIME
              + "\\s*$|\\s+"
              + BRACKETED_TIME
              + "\\s+(?=\\S))");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:主持人|主持|嘉宾|记者|提问者?|观众|听众|学生|同学|问|答|采访者|受访者|访谈者|编者|旁白|解说词?|画外音|众人"
              + "|說話人|说话人|发言人|講者|讲者|主講人|主讲人)\\s*[0-9一二三四A-D]{0,2}|(?:SPEAKER|Speaker|speaker)["
              + " _]?[0-9A-Z]{1,2}|Q|A|Q\\d|A\\d|Host|HOST|Guest|GUEST|Interviewer|Interviewee"
              + "|Moderator|Audience|Question|Answer|Narrator|NARRATOR|Voiceover|UNKNOWN|Student");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          ".*(?:注|来源|原文|主题|日期|时间|地点|摘要|结论|总结|标题|作者|翻译|译者|编辑|校对|链接|背景|前言|关键|要点"
              + "|视频|音频|例如|比如|观点|第[一二三四五六七八九十]|年|月|说法|看法|本质|优势|局限|http|Note|Source|Date|Summary|Title).*"
              + "|.*[\\p{IsLatin}·\\s]\\p{IsHan}{0,4}(?:问|问道|说|说道|回答|答道|认为|表示|补充|强调)");

  /** Nikhil 追问：, 他的建议是：: a clause that leads to what is said. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          ".*[\\p{IsHan}\\s](?:[追反发提询又再还接着直接笑着也先]{0,4}问道?|[回又还则笑]?[说答]道?|回应|表示|认为|指出|写道|补充|解释|强调|总结|坦言|引用|评价|是|有|在)"
              + "|(?:他|她|它|我|我们|你)(?:的|们)?.*|.*(?:想法|感想|感受|疑问|批注|备注|建议|启示|心得|定义|优点|缺点|原因|结果|目标|问题|案例|步骤|方法).*");

  /** What people say on a line of its own that is no name. */
  private static final Set<String> NO_LABELS = WordList.read("no-labels.txt");

  private static final Pattern ASSENT =
      Pattern.compile("[对嗯啊哦哈是好行呃哎诶唉哇嘿的没错有不会可以当然确实谢明白了知道真厉害太棒同意就这样那然后所以但]+");

  /** A name on a line of its own: Kwabena Strand, 何以宁, HOST. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’.-]{0,20}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,20}|de|van|von|der|la)){0,3}|\\p{IsHan}{2,4}|\\p{IsHan}{1,6}[·・]\\p{IsHan}{1,8})");

  /** **Okonjo** 认为, **Okonjo** argues: what is told of somebody whose name is in bold. */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "\\s?(?:(?:[（(][^）)]{1,40}[）)])?(?:随后|首先|最后|接着|还|也|又|则|就|曾|进一步|特别|明确|再次|甚至|同时|一再|反复|乐观地|直接|坦率地)*"
              + "(?:认为|指出|提到|提出|表示|强调|解释|说|谈到|谈及|分享|坦言|补充|回忆|介绍|透露|承认|建议|预测|预计|相信|质疑|反驳|总结|回应|描述|列举|分析|主张|警告|呼吁|引用|举例|观察到|发现|好奇|询问|邀请|的|在|是|从|将|对|和|与|用|把)"
              + "|\\s(?:also |then |further |once |has |had |first )?(?:says?|said|argue[sd]?|thinks?|thought|believe[sd]?|explain(?:s|ed)|points?|pointed|notes?|noted|adds?|added|ask(?:s|ed)|describe[sd]?|suggest(?:s|ed)|claim(?:s|ed)|is|was|of|and|from)\\b)");

  private static final Set<String> SURNAMES = WordList.read("surnames.txt");

  /** One line in so many at least has a label, where labels are odd names: 小跑, 雨白. */
  private static final int SHARE_ODD = 3;

  private static final int LONG = 60;
  private static final int ENOUGH_ALONE = 3;
  private static final int TURNS_ALONE = 6;

  /** One line in so many is a label at least, where labels stand alone. */
  private static final int SHARE_ALONE = 12;

  private static final Pattern ENDED = Pattern.compile(".*[。！？!?.…”\"）)]\\s*", Pattern.DOTALL);

  private final Set<String> accepted;
  private final Set<String> bold;
  private final Set<String> alone;

  private SpeakerLabels(Set<String> accepted, Set<String> bold, Set<String> alone) {
    this.accepted = accepted;
    this.bold = bold;
    this.alone = alone;
  }

  /** No labels at all. */
  static SpeakerLabels none() {
    return new SpeakerLabels(Set.of(), Set.of(), Set.of());
  }

  /**
   * Learns the labels of a document from the beginnings of its lines.
   *
   * @param names names that the source gives its speakers
   */
  static SpeakerLabels learn(List<Line> lines, Set<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    int roles = 0;
    for (Line line : lines) {
      Optional<Label> label = candidate(line.text());
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
      boolean comesBack = e.getValue() >= enough && isName(name);
      if (role || known || comesBack) {
        accepted.add(name);
      }
    }
    List<String> candidates = counts.keySet().stream().filter(SpeakerLabels::isName).toList();
    ShortLabels shortened = new ShortLabels(candidates);
    List.copyOf(accepted).forEach(label -> accepted.addAll(shortened.wholeOf(label)));
    int turns = accepted.stream().mapToInt(counts::get).sum();
    if (turns * SHARE_ODD < lines.size()) {
      accepted.removeIf(label -> !names.contains(label) && isOdd(label));
      turns = accepted.stream().mapToInt(counts::get).sum();
    }
    if (turns >= 3) {
      return new SpeakerLabels(accepted, Set.of(), Set.of());
    }
    Set<String> bold = comingBack(lines, SpeakerLabels::bold);
    return bold.isEmpty()
        ? new SpeakerLabels(Set.of(), Set.of(), comingBack(lines, SpeakerLabels::alone))
        : new SpeakerLabels(Set.of(), bold, Set.of());
  }

  /** 学习顺序, 硬件部署: Chinese words that are neither a role nor begin with a surname. */
  private static boolean isOdd(String label) {
    boolean han = label.codePoints().allMatch(Character::isIdeographic);
    boolean surname =
        (label.length() <= 3 && SURNAMES.contains(label.substring(0, 1)))
            || (label.length() <= 4
                && label.length() > 2
                && SURNAMES.contains(label.substring(0, 2)));
    return han && !surname && !ROLE.matcher(label).matches();
  }

  private static boolean isName(String label) {
    return !NOT_A_NAME.matcher(label).matches() && !CLAUSE.matcher(label).matches();
  }

  /**
   * Names of this form: at least two of them come back, what follows them are sentences, and they
   * make up a part of all lines.
   */
  private static Set<String> comingBack(List<Line> lines, Function<Line, Optional<Label>> form) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> before = new HashMap<>();
    Map<String, Integer> told = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Label> label = form.apply(line);
      if (label.isEmpty()) {
        continue;
      }
      String rest = line.text().substring(label.get().end()).strip();
      boolean below = rest.isEmpty() && i + 1 < lines.size();
      String next = below ? lines.get(i + 1).text().strip() : rest;
      boolean sentence = next.length() >= LONG || ENDED.matcher(next).matches();
      boolean subject =
          PREDICATE
              .matcher(line.text())
              .region(label.get().end(), line.text().length())
              .lookingAt();
      counts.merge(label.get().name(), 1, Integer::sum);
      told.merge(label.get().name(), subject ? 1 : 0, Integer::sum);
      before.merge(label.get().name(), sentence && !isAlone(next) ? 1 : 0, Integer::sum);
    }
    Set<String> names = new HashSet<>();
    counts.forEach(
        (name, count) -> {
          boolean speaks = before.getOrDefault(name, 0) * 5 >= count * 4;
          if (count >= ENOUGH_ALONE && speaks && told.getOrDefault(name, 0) * 2 < count) {
            names.add(name);
          }
        });
    int turns = names.stream().mapToInt(counts::get).sum();
    boolean dialogue =
        names.size() > 1 && turns >= TURNS_ALONE && turns * SHARE_ALONE >= lines.size();
    return dialogue ? names : Set.of();
  }

  /** A name that has the line for itself. */
  private static Optional<Label> alone(Line line) {
    return upTo(line, line.text().length());
  }

  /** A name in bold with which the line begins. */
  private static Optional<Label> bold(Line line) {
    return upTo(line, line.bold());
  }

  private static Optional<Label> upTo(Line line, int end) {
    String name = line.text().substring(0, end).strip();
    int begin = line.text().indexOf(name);
    return isAlone(name)
        ? Optional.of(new Label(name, begin, begin + name.length(), end))
        : Optional.empty();
  }

  private static boolean isAlone(String line) {
    return line.length() <= 40
        && (ALONE.matcher(line).matches() || ROLE.matcher(line).matches())
        && !ASSENT.matcher(line).matches()
        && !NO_LABELS.contains(line.toLowerCase(Locale.ROOT))
        && isName(line);
  }

  boolean isEmpty() {
    return accepted.isEmpty() && bold.isEmpty() && alone.isEmpty();
  }

  /** The label with which a line begins. */
  Optional<Label> of(Line line) {
    if (!accepted.isEmpty()) {
      return candidate(line.text()).filter(l -> accepted.contains(l.name()));
    }
    return bold.isEmpty()
        ? alone(line).filter(l -> alone.contains(l.name()))
        : bold(line).filter(l -> bold.contains(l.name()));
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
    // 主持人 (Eric): whose role it is stands behind it.
    boolean named = m.group(2) != null && ROLE.matcher(name).matches();
    if (named && ALONE.matcher(m.group(2)).matches() && !ROLE.matcher(m.group(2)).matches()) {
      return Optional.of(new Label(m.group(2), m.start(2), m.end(2), m.end()));
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
