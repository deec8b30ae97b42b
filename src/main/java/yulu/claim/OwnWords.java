package yulu.claim;

import java.util.regex.Pattern;
import yulu.text.Block;

/** Where whoever tells a text says by a heading, a mark or an "I" that the words are his own. */
final class OwnWords {
  /** 编者按, 我的看法, afterword: the heading of what whoever tells keeps for himself. */
  private static final Pattern SECTION =
      Pattern.compile(
          "^[\\s*#-]*(?:[一二三四五六七八九十\\d]+[、.．]\\s*)?(?:整理者按|编者按|编者的话|编后|编后语|编后记|译者按|译后记|后记|记者手记|采访手记|笔记之外|我的(?:看法|感想|感受|想法|思考|评论|疑问|一点|观察|理解|解读|点评|启发|收获|体会|判断|总结|反思)|(?:这|这件事|这一切|这场[^，]{1,6}|它)?(?:对|给|留给)[^，：?？]{1,14}(?:意味着?什么|的(?:启示|启发|意义|思考)|有什么(?:启示|启发|意义))|个人(?:看法|感想|感受|思考|点评)|碎碎念|写在最后|写在后面|最后的话|结语|小结|读后感|听后感|观后感|(?:my|some|a few) (?:take|view|thoughts|own view|remarks|reflections|notes)|what i (?:take|make|think|learned|would add)|where i (?:come|stand|land)|why i |editor's note|author's note|afterword|postscript)");

  /** 我第一次读到这里很不服气: whoever tells speaks for himself. */
  private static final Pattern VOICE =
      Pattern.compile(
          "[\\s*（(>#-]*(?:但是?|不过|可是?|然而|所以|其实|当然|而|至于[^，]{1,12}，|老实说|说实话|坦白说|讲真|说真的|这一(?:点|回合|次)|对此|[听读看]完(?:[^，]{0,12}[，,])?|在[^，。“]{2,16}之前[，,]|but |and |yet |so |then |still, |honestly, |frankly, )*[，,]?\\s*(?:我(?!们|国|的(?:天|意思是))|(?<=之前[，,])(?:不妨|让我们|我们)?先|i\\b|my own\\b)");

  /** 总结：: whoever compares others sums up. */
  private static final Pattern SUMMARY =
      Pattern.compile("\\s*(?:总结|小结|点评|简评|综上|我们的看法|in sum|bottom line)\\s?[：:]");

  /** 编者注：, My note: what begins a block that is a note. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*[【\\[（(]?(?:注|编者注|译者注|译注|按|编者按|笔者按|我的(?:疑问|看法|想法|理解|感想|批注|评论|问题|笔记|备注)|批注|吐槽|Note|Editor's note|My (?:note|take|question))\\s*[:：】\\]）)]");

  /** 【注：…】 in the text: what its translator adds. */
  private static final Pattern INLINE_NOTE =
      Pattern.compile("\\s*[【\\[（(](?:注|译注|译者注|编者注|编注|作者注|按|编者按)\\s*[:：，]");

  /** UTF-16 units of a paragraph that stands for a heading. */
  private static final int LONGEST_HEADING = 12;

  private OwnWords() {}

  /** 编者按, 我的看法: a heading of his own section. */
  static boolean areHeadedBy(Reading heading) {
    return SECTION.matcher(heading.folded()).find();
  }

  /** **碎碎念**: a short paragraph that stands for such a heading. */
  static boolean areHeadedByParagraph(Reading reading) {
    return reading.first()
        && reading.linked().passage().kind() == Block.Kind.PARAGRAPH
        && reading.linked().folded().length() <= LONGEST_HEADING
        && areHeadedBy(reading);
  }

  /** 老实说，我第一次读到这里…. */
  static boolean begin(Reading reading) {
    return VOICE.matcher(reading.folded()).lookingAt()
        && !reading.isQuoted(reading.sentence().end());
  }

  /** 总结：…. */
  static boolean sumUp(Reading reading) {
    return SUMMARY.matcher(reading.folded()).lookingAt();
  }

  /** > 译者注：…. */
  static boolean areNoted(Reading reading) {
    return NOTE.matcher(reading.text()).lookingAt();
  }

  /** 【注：…】 in the text. */
  static boolean areNotedInText(Reading reading) {
    return INLINE_NOTE.matcher(reading.text()).lookingAt();
  }
}
