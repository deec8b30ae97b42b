package yulu.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.entity.Entity;
import yulu.text.QuickPattern;

/**
 * What whoever tells says of what he has told, and nobody whom he tells of: 这套解释只讲了一半, 她没有回应,
 * 她接受了专访.
 */
final class Remarks {
  private static final String CLAUSE = "(?:[^，。]{0,6}[，,])?";

  /** 综合来看, 这个观点与…一致, 她的这个观点其实反映了. */
  private static final QuickPattern ON_VIEWS =
      QuickPattern.of(
          "综合[^，。]{0,16}(?:来看|看来)|"
              + CLAUSE
              + "(?:这个|这一|这种|这番|这些|上述)(?:观点|判断|说法|思路|想法|看法|论断|担忧)[，,]?(?:和|与|跟)[^。]{2,40}(?:相似|类似|一致|不谋而合|相呼应|如出一辙)|"
              + CLAUSE
              + "[^，。；：“]{0,12}?(?:这个|这一|这种|这番|这些|这段|这句|上述)(?:简单的?|大胆的?)?(?:观点|判断|说法|思路|回答|言论|话|表态|想法|看法|论断|比喻|类比)[，,\\s]?(?:其实|也|正|恰恰|无疑|确实|再次|实际上|呢|则|不仅|背后)*[，,\\s]?(?:反映|揭示|说明|折射|道出|点出|戳中|印证|引发|颠覆|震撼|值得|让人|令人|听起来|看似|耐人寻味|发人深省|(?:非常|很|十分|相当|极其|无比)?(?:贴切|精辟|精彩|到位|形象|生动|传神|精准))"
              + "|"
              + CLAUSE
              + "这(?:无疑|确实|的确|显然)?是(?:一)?(?:个|种|句|番|段)?[^，。：“]{0,6}(?:耐人寻味|值得玩味|意味深长|有意思|有趣|罕见|惊人|震撼|坦率|聪明)的(?:说法|观点|表态|回答|比喻|判断|主张|预测|论断|类比|话|细节)"
              + "|(?:但|不过|而)?这(?:也|似乎|或许|可能|多少)*暗示(?:了|着)?");

  /** 这套解释在逻辑上, 这个愿景如果, 这与…吻合: what was said, and what it is worth. */
  private static final QuickPattern ON_WORDS =
      QuickPattern.of(
          "(?:但|不过|而|当然|"
              + CLAUSE
              + ")(?:这(?:个|一|种|番|些|段|句|套)?|上述)(?:[^，。：“的]{0,10}的)?(?:解释|案例|愿景|张力|措辞|表述|话|交流|视角|叙事|回应|表态|言论)"
              + "(?:[，,]|如果|若|虽然|在[^，。]{1,8}[上里中]|与|和|跟|既|也|完美|直接|恰好|正好|无疑|确实|暗示|意味|背后|其实|听起来|只|并)"
              + "|(?:但|不过|而)?(?:这|这一点)(?:也)?(?:与|和|跟)[^，。]{2,40}(?:吻合|呼应|一致|不谋而合)");

  /** 这场访谈呈现出几个矛盾, 但整场对谈的意义不在于: the talk as a whole. */
  private static final QuickPattern ON_TALK =
      QuickPattern.of(
          "(?:但是?|不过|而)?(?:整场|这场|这次|这期|本次|这集|纵观|回看|回顾)[^，。：“]{0,10}?(?:访谈|对话|对谈|谈话|辩论|演讲|采访|播客|节目|讨论|交锋)[，,]?(?:也|则|其实|真正|最终|下来|之后|背后|里|中){0,2}[，,]?[^，。“]{0,6}?(?:的意义|的价值|的看点|呈现|展现|留下|最(?:大|有|让|值得|打动)|之所以|让我|让人|告诉我们|给我)");

  /** 没有透露, 避而不谈: what somebody left unsaid. */
  private static final QuickPattern UNSAID =
      QuickPattern.of(
          "(?:没有|并没有|并未|从未|没|未)(?:正面|直接|具体|进一步|公开|详细)?(?:透露|回应|回答|作答|提及|提到|说明|展开|点名|披露|证实)|没(?:提|答|问|说)(?=[，。；,]|$)|避而不[谈答]|避开了?");

  /** Who did not say it, just before. */
  private static final Pattern HE_BEFORE = Pattern.compile("(?:[他她]|但|不过)$");

  private static final int NEAR = 3;

  /** 接受了某台的专访, 坐进演播室: on what occasion somebody spoke. */
  private static final QuickPattern OCCASION =
      QuickPattern.of(
          "接受(?:了|过)?[^，。“]{0,24}(?:专访|采访|访谈)(?![时中]|的时候)|(?:坐进|走进|做客|登上)[^，。“]{0,24}(?:演播室|直播间|播客|节目)");

  private Remarks() {}

  /** 她的这个观点其实反映了…: whoever tells weighs what he has told. */
  static boolean weigh(Reading reading) {
    return begins(ON_VIEWS, reading) || begins(ON_WORDS, reading) || begins(ON_TALK, reading);
  }

  /**
   * 但她没有回应, 她接受了某报的专访: that somebody said nothing, or when and where he spoke.
   *
   * @param holder of whom is told
   */
  static boolean tellOf(@Nullable Entity holder, Reading reading) {
    Matcher occasion = OCCASION.in(reading.folded());
    if (occasion.find() && !isQuoted(reading, occasion.start())) {
      return true;
    }
    Matcher unsaid = UNSAID.in(reading.folded());
    return unsaid.find()
        && !isQuoted(reading, unsaid.start())
        && (Openers.of(reading).filter(p -> p.equals(holder)).isPresent()
            || Openers.isHeOrShe(reading)
            || isHeBefore(reading, unsaid.start()));
  }

  private static boolean isHeBefore(Reading reading, int at) {
    return HE_BEFORE.matcher(reading.folded().substring(Math.max(0, at - NEAR), at)).find();
  }

  private static boolean begins(QuickPattern pattern, Reading reading) {
    Matcher m = pattern.in(reading.folded());
    return m.lookingAt() && !isQuoted(reading, m.end() - 1);
  }

  private static boolean isQuoted(Reading reading, int at) {
    return reading.isQuoted(reading.sentence().begin() + at);
  }
}
