package yulu.claim;

import java.util.BitSet;
import java.util.regex.Pattern;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.QuickPattern;
import yulu.text.Scripts;

/** Whether a sentence says something that somebody could hold. */
final class Worth {
  private static final int SHORTEST_HAN = 5;
  private static final int SHORTEST_LATIN = 12;
  private static final QuickPattern QUESTION = QuickPattern.of("[？?][”」』\"'）)]*$");
  private static final QuickPattern OPEN_QUESTION =
      QuickPattern.of("(?:吗|呢|(?<!什|怎|那|这|多)么)[。．.]?[”」』\"]*$");
  private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\.com\\b|@\\w+\\.");

  /** A colon with a statement after it. */
  private static final QuickPattern SAYS_MORE = QuickPattern.of("[：:][^：:？?]{10,}$");

  private static final int LONGEST_TITLE = 60;
  private static final Pattern ASKED =
      Pattern.compile(
          "^(?:了?一?[下句个]|的|到|过|了|：|道|[我他她它你您])|[“：]|谁|什么|怎么|怎样|为何|是否|吗|呢|几|多少|哪|如何|有没有|可不可以|(\\p{IsHan})不\\1|[？?]");

  /** 不再问, 只问, 才会去问: nobody asks here. */
  private static final Pattern NOT_ASKED =
      Pattern.compile("(?:[不别]|[不别要]再|只|才|去|反复|直接|没人|开始|可以|怎么)$");

  /** UTF-16 units before 问 that say whether it is asked. */
  private static final int NEAR = 4;

  /** Passages among which stand the name of the paper, a date, who wrote it. */
  private static final int HEAD = 6;

  /** 自监督学习, above what is said of it: so long may an item be that only names what is below. */
  private static final int TOPIC = 8;

  private static final int LONGEST_META = 90;
  private static final int MODERATION_HAN = 16;
  private static final int MODERATION_LATIN = 40;
  private static final int NAMED_TENTHS = 6;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern META =
      Pattern.compile(
          "(?i)[\\s*_△▲（(\\[【>-]*(?:图注|题图|图片来源|圖片來源|频道|頻道|分类|分類|关键字|關鍵字|时长|時長|原标题|原標題|标题|標題|主讲人|演讲者|会议|會議|活动|场合|核心主题|访谈来源|原始视频|视频链接|视频来源|发布时间|文／|剪辑|后期|监制|主播|音乐|来源|來源|整理|记录|記錄|编辑|編輯|责编|地点|地點|时间|時間|日期|主讲|作者|译者|譯者|校对|审核|排版|图|圖|配图|图源|摄影|攝影|供图|参考|參考|参考资料|参考文献|延伸阅读|延伸閱讀|链接|連結|原文|标签|关键词|更正|勘误|勘誤|下期预告|符号|TODO|photo|photograph|credit|image|source|correction|tags)\\s?[：:]");

  /** What a page says of itself, and captions that say whose the picture is. */
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "加载失败|请刷新页面|点击(?:查看|阅读|关注|下方)|阅读原文|扫码|长按识别|(?i:created by) ?@|[（(]图(?:源|片来源|片)?[：:][^）)]*[）)][_*。]*$|由 ?AI ?(?:自动|自動)?生成");

  /** **守塔的人**：探讨…: an item that says what a text is about. */
  private static final Pattern OUTLINES =
      Pattern.compile("[^：:。]{2,40}[：:](?:深入|详细|全面)?(?:探讨|讨论|分析|介绍|梳理|回顾|解析|剖析|聚焦|解读)(?!不)");

  /** 主题：灯塔, but not 主题：灯塔不能关。 */
  private static final Pattern TOPIC_LINE = Pattern.compile("[\\s*]*(?:主题|主題|topic)\\s?[：:]");

  /** 2024年8月30日, 灯塔日报记者顾念: a line of its own above a report. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:19|20)\\d{2} ?[年./-] ?\\d{1,2} ?[月./-](?: ?\\d{1,2} ?日?)?(?: ?(?:星期|周|礼拜)[一二三四五六日天])?|[\\p{IsHan}A-Za-z]{2,12}[ ｜|／/·]{0,3}记者[ ：:／/]{0,2}\\p{IsHan}{2,4}");

  /** 维纳自己的说法很朴素: how somebody speaks is not yet what he holds. */
  private static final Pattern MANNER =
      Pattern.compile(
          "\\s?的(?:看法|观点|立场|态度|判断|答案)(?:则|却)?(?:完全|截然|大|很|并|有些)?(?:不同|相反|不一样|不一致)[。.]?|\\s?(?:自己|本人|后来|当时)?的(?:说法|原话|话|语气|口气|措辞|回答|回应|表态|态度)(?:则|却|倒|也|就|要|更|很|最|相当|比较|一向|一直|非常|十分)[^，。；：他她]{1,8}[。.]?");

  private static final Pattern BYLINE =
      Pattern.compile("By \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)+(?:,.*|\\s.*\\d{4})?");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十\\d]+[章节部讲]|\\d{1,2}[.、] ?\\p{IsHan}|[（(]通)");

  private static final Pattern ENCLOSED =
      Pattern.compile("\\s*(?:[（(][^（）()我]{1,60}[）)][。.]?|【[^【】我]{1,60}】|〔[^〔〕我]{1,60}〕)\\s*");

  /** 对吧？, isn't it?: asks for no answer. */
  private static final QuickPattern TAG =
      QuickPattern.of(
          "(?:对吧|对吗|是吧|对不对|不是吗|是不是|明白吗|[,，] ?(?:right|you know|isn't it|doesn't it|don't you think))[？?][”」\"]?$");

  /** 她补充道。, he said. */
  private static final Pattern TAG_LINE =
      Pattern.compile(
          "[^，,。：:；;“”「」\"]{1,24}(?:说道?|表示|指出|写道|强调道?|补充道|回忆道|解释道|总结道|坦言|感叹道|感慨道|笑道|反问道|said|says|wrote|adds|added)[。.]\\s*");

  /** UTF-16 units from a verb of saying to the end of the sentence, its mark included. */
  private static final int CLOSE = 2;

  /** With so many characters before the tag somebody has said something. */
  private static final int SAID = 13;

  /** 怎么可能不…？, how can we not …?: asked in order to deny it. */
  private static final QuickPattern RHETORICAL =
      QuickPattern.of(
          "(?:怎么(?:可能|能|会)(?:不|没)|何尝不|谁(?:会|能|愿意)?不|难道|岂不|凭什么|how can (?:we|you|it|they|i|anyone) not|who (?:wouldn't|doesn't)).{4,}[？?]");

  /** Times inside a title. */
  private static final Pattern TIMES =
      Pattern.compile(
          "[\\[(（]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[-–—~]\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\])）]?");

  /** 09:02 给数据付钱: a chapter of a recording. */
  private static final Pattern CHAPTER =
      Pattern.compile("\\s*[\\[(（]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])）]?\\s+\\S.*");

  /** No other clause, and the end of a sentence. */
  private static final Pattern LAST_WORDS = Pattern.compile("[^，,；;]*[。！!.：:][”」』\"]*\\s*");

  private final Cues cues;

  Worth(Cues cues) {
    this.cues = cues;
  }

  /** True if the sentence may be a claim, by its form and its cues. */
  boolean isClaim(Reading reading) {
    return reasonAgainst(reading).isEmpty();
  }

  /** Why a sentence claims nothing; empty if it may claim something. */
  String reasonAgainst(Reading reading) {
    if (reading.linked().passage().kind() == Block.Kind.HEADING) {
      return "heading";
    }
    if (isTitle(reading)
        || isAside(reading)
        || isReference(reading)
        || isEntry(reading)
        || isMeta(reading)
        || Quotations.signature(reading).isPresent()) {
      return "apparatus";
    }
    String text = reading.folded();
    String bare = Words.only(text);
    if (tooShort(bare)) {
      return "short";
    }
    if (cues.isBackchannel(text)) {
      return "backchannel";
    }
    if (isQuestion(text)) {
      return "question";
    }
    boolean dotted = text.indexOf('.') >= 0 || text.indexOf(':') >= 0;
    if (dotted && ADDRESS.matcher(text).find() && bare.length() < 60) {
      return "address";
    }
    if (asks(reading) && !reading.has(CueRole.HOLDER)) {
      return "ask";
    }
    boolean opens = SAYS_MORE.isIn(text);
    if (reading.has(CueRole.SCENE) && !opens) {
      return "scene";
    }
    if (reading.has(CueRole.ADVERTISEMENT)) {
      return "advertisement";
    }
    if (reading.has(CueRole.GREETING) && bare.length() < 24) {
      return "greeting";
    }
    if (reading.announces()
        || (!opens && bare.length() < 60 && announces(reading, bare.length() < 30))) {
      return "announcement";
    }
    int moderation = Scripts.hasHan(bare) ? MODERATION_HAN : MODERATION_LATIN;
    if (reading.has(CueRole.HOST) && !reading.has(CueRole.HOLDER) && bare.length() < moderation) {
      return "moderation";
    }
    if (isManner(reading)) {
      return "manner";
    }
    if (reading.linked().passage().kind() == Block.Kind.ITEM
        && OUTLINES.matcher(text).lookingAt()) {
      return "announcement";
    }
    if (isTag(reading)) {
      return "tag";
    }
    if (Words.endsInColon(text)
        && (withoutTimes(text, bare).length() < 16 || (bare.length() < 60 && onlySays(reading)))) {
      return "lead-in";
    }
    return "";
  }

  /** “…。”他在访谈中说。: only who said what stands before it. */
  private static boolean isTag(Reading reading) {
    return TAG_LINE.matcher(reading.folded()).matches() && Subjects.sayAtEnd(reading, CLOSE);
  }

  /** 他在会上表示：, with no other verb of thinking or saying. */
  private static boolean onlySays(Reading reading) {
    long holders = reading.cues().stream().filter(c -> c.role() == CueRole.HOLDER).count();
    return holders == 1 && !reading.holdersAtEnd(2).isEmpty();
  }

  /** The first line of a plain text, or a short numbered item, without the end of a sentence. */
  private static boolean isTitle(Reading reading) {
    String text = reading.text();
    boolean whole =
        reading.first() && reading.sentence().end() == reading.linked().folded().length();
    if (!whole || Words.isEnded(text)) {
      return false;
    }
    boolean line = reading.linked().passage().kind() == Block.Kind.LINE;
    boolean top = reading.passage() == 0 && line && text.length() < LONGEST_TITLE;
    boolean topic =
        reading.leads() && Words.only(text).length() <= TOPIC && !reading.has(CueRole.HOLDER);
    boolean chapter = CHAPTER.matcher(text).matches();
    boolean numbered =
        !line && text.length() < LONGEST_TITLE / 2 && NUMBERED.matcher(text).lookingAt();
    boolean paragraph = reading.linked().passage().kind() == Block.Kind.PARAGRAPH;
    boolean beside =
        text.length() < LONGEST_TITLE / 2
            && isProse(reading)
            && (reading.passage() < HEAD || (paragraph && !Words.endsInColon(text)));
    return top || numbered || chapter || beside || topic;
  }

  /** True if a sentence only announces; a long one does so with its last clause. */
  private static boolean announces(Reading reading, boolean shortSentence) {
    String folded = reading.linked().folded();
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.ANNOUNCE)
        .anyMatch(
            c ->
                shortSentence
                    || LAST_WORDS
                        .matcher(folded.substring(c.end(), reading.sentence().end()))
                        .matches());
  }

  private static boolean isManner(Reading reading) {
    int begin = reading.sentence().begin();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() - begin <= 2)
        .anyMatch(p -> MANNER.matcher(reading.folded().substring(p.end() - begin)).matches());
  }

  /** 问 alone asks only where a question follows: 他问为什么, but not 多问自己, 从一开始就问错了. */
  private static boolean asks(Reading reading) {
    String folded = reading.linked().folded();
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.ASK)
        .filter(c -> c.begin() == 0 || "你您".indexOf(folded.charAt(c.begin() - 1)) < 0)
        .filter(c -> !isNoAsking(folded, c))
        .anyMatch(
            c ->
                c.end() - c.begin() > 1
                    || reading.isQuoted(reading.sentence().end())
                    || asksSomebody(reading, c.end())
                    || ASKED.matcher(folded.substring(c.end(), reading.sentence().end())).find());
  }

  /** 不再问为什么, 所有人问过的: that somebody does not ask, or what is asked. */
  private static boolean isNoAsking(String folded, CueHit cue) {
    String before = folded.substring(Math.max(0, cue.begin() - NEAR), cue.begin());
    boolean asked = folded.startsWith("的", cue.end()) || folded.startsWith("过的", cue.end());
    return NOT_ASKED.matcher(before).find() || (asked && !folded.startsWith("的问题", cue.end()));
  }

  private static boolean asksSomebody(Reading reading, int at) {
    return reading.places().stream().anyMatch(p -> p.is(EntityType.PERSON) && p.begin() == at);
  }

  /** Not an item of a list or a cue, which go without the end of a sentence. */
  private static boolean isProse(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    return (kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUOTE)
        && reading.linked().passage().label().isEmpty();
  }

  /** （掰手指）, （未完，下一篇写睡觉。别催。）: a whole paragraph in brackets is about the text. */
  private static boolean isAside(Reading reading) {
    return ENCLOSED.matcher(reading.linked().folded()).matches();
  }

  /** An entry of a bibliography. */
  private static boolean isReference(Reading reading) {
    return References.isWhole(reading.linked().passage().view().text());
  }

  /** What stands about the text, not in it: 来源：…, By Corinne Ashdown, Photo: …. */
  private static boolean isMeta(Reading reading) {
    String text = reading.text().strip();
    return text.length() < LONGEST_META
        && (isMetaLine(text)
            || BOILERPLATE.matcher(text).find()
            || (text.startsWith("By ") && BYLINE.matcher(text).matches())
            || (reading.passage() < HEAD && DATELINE.matcher(text).matches()));
  }

  private static boolean isMetaLine(String text) {
    boolean colon = text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
    return colon
        && (META.matcher(text).lookingAt()
            || (TOPIC_LINE.matcher(text).lookingAt() && !Words.isEnded(text)));
  }

  /** An entry of a reading list: names of works and persons and a year, and hardly another word. */
  private static boolean isEntry(Reading reading) {
    String text = reading.text();
    boolean work = reading.places().stream().anyMatch(p -> p.is(EntityType.WORK));
    if (!work || text.length() > References.LONGEST || !YEAR.matcher(text).find()) {
      return false;
    }
    int begin = reading.sentence().begin();
    BitSet names = new BitSet();
    for (Place place : reading.places()) {
      names.set(place.begin() - begin, place.end() - begin);
    }
    int letters = 0;
    int named = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        named += names.get(i) ? 1 : 0;
      }
    }
    return named * 10 >= letters * NAMED_TENTHS;
  }

  /** The words of a text without times of a recording. */
  private static String withoutTimes(String text, String bare) {
    return text.indexOf(':') < 0 || text.indexOf(':') == text.length() - 1
        ? bare
        : Words.only(TIMES.matcher(text).replaceAll(""));
  }

  /** True if a sentence ends in a tag that asks for no answer. */
  static boolean hasTag(String text) {
    return TAG.isIn(text);
  }

  /** True if a sentence asks in order to be answered. */
  static boolean isQuestion(String text) {
    boolean said = text.length() > SAID + 3 && hasTag(text);
    return (QUESTION.isIn(text) && !said && !RHETORICAL.isIn(text)) || OPEN_QUESTION.isIn(text);
  }

  private static boolean tooShort(String bare) {
    boolean han = Scripts.hasHan(bare);
    return bare.length() < (han ? SHORTEST_HAN : SHORTEST_LATIN);
  }
}
