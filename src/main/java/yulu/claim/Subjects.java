package yulu.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.QuickPattern;

/** Who the subject of a verb of thinking or saying is. */
final class Subjects {
  private static final int FAR = 16;
  private static final String CLAUSE_ENDS = "，,。；;：:！!？?“”「」『』\"";
  private static final int FAR_ENGLISH = 40;
  private static final Pattern AT = Pattern.compile("\\s?(?:at|of|from|with|in)\\s(?:the )?");
  private static final Pattern HONORIFIC =
      Pattern.compile(" (?:(?:mr|ms|mrs|dr|prof|professor|councilor|senator)\\.? )?");
  private static final Pattern AND = Pattern.compile("\\s?(?:和|与|及|以及|跟|、| and |&)\\s?");
  private static final Pattern ADVERBS =
      Pattern.compile(
          "\\s?(?:等(?:\\p{IsHan}{0,4}(?:公司|机构|企业|巨头|媒体|组织|大厂|高校))?)?(?:也|还|则|都|就|曾|又|却|仍|已|已经|并|公开|明确|一直|方面|官方|最近|近日|今天|昨天)*\\s?(?:在[^，。]{1,24}[里中上])?(?:[把将][^，。]{1,16})?\\s?");

  /** What people are who are not named. */
  private static final String SOMEBODY =
      "人士|高管|高层|主管|员工|成员|研究员|研究人员|研究者|科学家|专家|学者|教授|工程师|投资人|投资者|记者|网友|同事|同行|朋友|官员|分析师|分析者|律师|创业者|从业者|负责人|程序员|开发者|用户|读者|观众|学生|知情者|合伙人|董事|家长|医生|匿名者";

  /** 微软高层: those of a house who are not named. */
  private static final Pattern OF_HOUSE =
      Pattern.compile("\\s?(?:的)?(?:内部|前|资深|高级|多位|几位|一些)*(?:" + SOMEBODY + ")(?:们)?\\s?");

  /** OpenAI 的发言人回应说: an organization speaks through somebody without a name. */
  private static final Pattern SPOKESPERSON =
      Pattern.compile(
          "(?:的|'s )?(?:一[位名])?(?:新闻)?(?:发言人|发言者|代表|公关负责人|spokesperson|spokesman|spokeswoman)[^，。]{0,8}");

  private static final QuickPattern PRONOUN =
      QuickPattern.of(
          "(?<![其作])(?:他|她)(?!们|人|用|国|乡|的(?!确))|(?:(?<!\\p{IsHan})|(?<=让))这位(?!的)|人家(?![都们的])|\\b(?:he|she)\\b");
  private static final Pattern SHE = Pattern.compile("她|\\b(?:she|her)\\b");

  /** 没有说, 从未提到: what was not said is not reported. */
  private static final QuickPattern NOT_SAID = QuickPattern.of("(?:没有?|并没有|从未|从没|未曾|不曾|未)$");

  /** Both patterns look no further back, so the clause before need not be read through. */
  private static final int LONGEST_DENIAL = 4;

  /** 这个主张, 几点建议: a noun that looks like the verb. */
  private static final Pattern NOUN_BEFORE = Pattern.compile("[个种项条这那几些点份句]$");

  /** 请老滕介绍一下: who is asked to speak has not spoken yet. */
  private static final QuickPattern REQUEST =
      QuickPattern.of("^\\s?(?:那么?|先|最后|接下来|下面|现在)*(?:请|想请|有请|想听听|听听)");

  /** What may stand between a name and its verb, set off by commas. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          ",? (?:who|whose|which|the|a|an|then|now|of|told|asked|in|at|speaking)\\b[^\"“”;:]{2,140},");

  private static final Pattern HE_OPENS =
      Pattern.compile("\\s?(?:但|而|不过|所以|因此|后来)?(?:(?:他|她)(?!们|的|人|国)|这位)");

  /** 你有个说法，说…: what the other one is reminded of. */
  private static final Pattern YOU_OPENS = Pattern.compile("(?:那|可是|但是?|不过)?[你您](?!们)");

  private static final int LONGEST_LEAD = 80;
  private static final Pattern ENCLOSED = Pattern.compile("《[^》]*》|（[^）]*）|\\([^)]*\\)");

  /** 不少年轻学者私下, many of her colleagues: several who are not named. */
  private static final Pattern MANY =
      Pattern.compile(
          "^(?:但是?|而|不过|也|当时|甚至|还|就连)*(?:不少|许多|很多|多数|大多数|一些|有些|有的|部分|某些|绝大部分)[^，。没不]{1,12}$|^(?:有(?:些|的|位|一些)?(?:人|同行|学者|专家|批评者|网友|观众|读者|听众|投资人|评论者)|外界|业界|学界|坊间|舆论|[^，。]{0,6}(?:支持|反对|批评|质疑|乐观|悲观|怀疑|追随)者)(?:们)?[^，。没不]{0,6}$|^(?:但|而|还)?(?:有)?(?:另)?(?:第?[一二三四两]|多|几|各)[种派类](?:声音|观点|看法|猜测|说法|意见|解读|人|推测)?(?:则|就|也|甚至)?$|^持[^，。]{1,12}的(?:人|学者|专家)(?:则|就|也|还)?$|^(?:but |and |yet )?(?:many|some|most|several|other|few) (?!of )[^,.;]{3,40}$");

  /** 一位微软高管, 两位接近调查的人士: somebody without a name. */
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "^(?:[^，。]{0,6}(?:但|而|不过|当时|后来|此前|就连|连))?(?:根?据|按照?)?(?:他|她)?的?另?外?(?:[一两二三四五六七八九十几多数好]{1,2}[位名个]|有[位个]|某[位个名]|接近|熟悉|知情|内部)[^，。：“「他她我你]{0,20}?(?:"
              + SOMEBODY
              + ")(?:的?$|(?!的)[^，。：“「]{0,14}$)");

  /** 而支持灯塔的网友也试图辩解，认为: those of whom the clause before tells. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:但是?|而|不过|也|当时)?[^，。：“「他她我你]{0,20}(?:网友|用户|读者|观众|听众|家长|同行|粉丝|(?:支持|反对|批评|质疑|乐观|悲观|怀疑|追随)者|(?:"
              + SOMEBODY
              + ")们)(?!的)[^，。的]{0,8}[，,]");

  /** 支持卫星的网友: the verb says who they are. */
  private static final Pattern THOSE_WHO =
      Pattern.compile("[^，。：,:“「他她我你]{1,14}的(?:人(?![工类])|" + SOMEBODY + ")");

  /** …时，, …的说法，: how a clause ends that leads to what another holds. */
  private static final Pattern LEADING =
      Pattern.compile("[^，,。；]*?(?:时|的时候|之后|之际|的(?:说法|观点|看法|质疑|批评|主张|论点|问题))\\s?[，,]");

  private static final Pattern GLOSS = Pattern.compile("\\s?[（(]\\s?");

  /** 你会发现, 你可以看到: what anybody sees, and not only who is spoken to. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "你(?:就|都|也|才|很快|最后|往往|可能|一定|肯定|经常|总是?|真的)*(?:会|可以|能|能够|要|得|应该)[^，。]{0,4}(?:发现|觉得|看到|注意到|感到|意识到|想象|明白|估计|判断|猜|证明)|你(?:就)?(?:发现|看到|注意到)|\\byou(?:'ll| will| can| could| might| would)? (?:see|find|notice|hope|expect)");

  /** 学者, 它: a subject that is nobody known. */
  private static final Pattern OTHERS = Pattern.compile("[们者它]");

  /** 主持人当时反驳: who asks, not by name. */
  private static final Pattern INTERVIEWER =
      Pattern.compile(
          "^(?:[^，。]{0,4}(?:但|而|不过|当|这时|当时|随后|然后|后来|于是))?(?:主持人|访谈者|采访者|提问者|(?:the )?(?:host|interviewer|moderator))(?!的)[^，。：“「他她我你]{0,8}$");

  /** 的确 is no 的, and what somebody's team finds is what he finds. */
  private static final Pattern OWN = Pattern.compile("的(?:确|(?:研究|科研)?(?:团队|小组|课题组|实验室))");

  private static final Pattern CONNECTIVE = Pattern.compile("\\s?(?:但是?|而|不过|也|当时|至于)?");

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:colleagues|researchers|scientists|others|people|engineers|team) (?:at|from|of|in) (?:the )?$");
  private static final Pattern AUXILIARIES =
      Pattern.compile(
          "^(?:(?:has|have|had|also|long|since|often|repeatedly|once|later|then|now|recently|publicly|himself|herself|would|will|could|always|never|still) ?)+$");

  /** 莱克被程序描述成诗人: whom others describe. */
  private static final Pattern PASSIVE = Pattern.compile("(?:被|遭到?)(?!迫)[^，。]*$");

  /** 甚至在 2025 年的博客里写道, 在离职后公开表示: where or when something was said. */
  private static final Pattern WHERE_SAID =
      Pattern.compile(
          "^(?:甚至|还|也|又|曾|就|并|随后|后来|最近)*在[^，。]{1,24}(?:[里中上后时]|以后|之[后前际]|前|博客|部落格|文章|长文|帖子|推文|采访|访谈|专访|演讲|书|信|邮件|播客|节目|声明|报告|论文)(?:公开|明确|正式|曾|也|就|还|又)*$");

  /** 许多人说…，但…: what follows is the speaker's own. */
  private static final Pattern BUT = Pattern.compile("[，,;；]\\s?(?:但|可|不过|然而|其实|but |yet )");

  private Subjects() {}

  /** True if a sentence begins by telling somebody what he said: 你去年说过…. */
  static boolean beginsWithYou(Reading reading) {
    return YOU_OPENS.matcher(reading.folded()).lookingAt();
  }

  /** What stands as the subject of a cue. */
  sealed interface Subject
      permits Named, Pronoun, FirstPerson, SecondPerson, Interviewer, Omitted, Many, Other {}

  /** One or two entities of the text: Amodei 和 Olah 认为. */
  record Named(List<Entity> entities) implements Subject {
    Named {
      entities = List.copyOf(entities);
    }

    Entity entity() {
      return entities.get(entities.size() - 1);
    }
  }

  /** 他, she, 这位学者; {@code female} where the word says so. */
  record Pronoun(boolean female) implements Subject {}

  /** 我, I. */
  record FirstPerson() implements Subject {}

  /** 你, 您, you. */
  record SecondPerson() implements Subject {}

  /** 主持人, the host: who asks, and has no name here. */
  record Interviewer() implements Subject {}

  /** Nothing stands in the clause before the cue. */
  record Omitted() implements Subject {}

  /** Several who are not named: 不少学者, most economists. */
  record Many() implements Subject {}

  /** Something that is nobody known. */
  record Other() implements Subject {}

  /** 当甲批评乙时，乙反驳说: who holds something in a clause that only leads to another holder. */
  static boolean onlyLeads(Reading reading, CueHit cue) {
    Matcher rest =
        LEADING.matcher(reading.linked().folded()).region(cue.end(), reading.sentence().end());
    return rest.lookingAt()
        && reading.cues().stream()
            .filter(c -> c.role() == CueRole.HOLDER && c.begin() >= rest.end())
            .anyMatch(c -> ofVerb(reading, c) instanceof Named);
  }

  /** The subject of a verb of thinking or saying: the nearest holder to its left in its clause. */
  static Subject ofVerb(Reading reading, CueHit cue) {
    String folded = reading.linked().folded();
    if (folded.startsWith("的", cue.end()) && !folded.startsWith("的是", cue.end())) {
      return new Other();
    }
    int clause = clauseBegin(folded, reading.sentence().begin(), cue.begin());
    String lead = folded.substring(clause, cue.begin());
    if (isNoReport(lead, cue)) {
      return new Other();
    }
    if (CONNECTIVE.matcher(lead).matches()
        && THOSE_WHO.matcher(folded).region(cue.end(), reading.sentence().end()).lookingAt()) {
      return new Other();
    }
    Optional<Subject> inverted = inverted(reading, folded, cue);
    if (inverted.isPresent()) {
      return inverted.get();
    }
    List<Place> holders =
        reading.places().stream()
            .filter(p -> p.begin() >= clause && p.end() <= cue.begin())
            .filter(p -> p.is(EntityType.PERSON) || p.is(EntityType.ORGANIZATION))
            .filter(p -> distance(folded, p, cue) <= (p.is(EntityType.PERSON) ? far(cue) : FAR))
            .filter(p -> !isPossessive(folded, p, cue.begin()))
            .filter(p -> !Eponyms.isIn(folded, p) && !isAddressee(reading, folded, p))
            .filter(p -> !isAside(reading, folded, p, cue.begin()))
            .filter(p -> !isWhere(folded, p, cue) && !isHouse(folded, p))
            .toList();
    Optional<Place> nearest = nearest(holders, folded);
    int from = nearest.map(Place::end).orElse(Math.max(clause, cue.begin() - FAR));
    String between = blanked(reading, folded, from, cue.begin());
    if (Person.FIRST.isIn(between)) {
      return new FirstPerson();
    }
    if (Person.SECOND.isIn(between)) {
      return ANYBODY.matcher(folded.substring(clause, cue.end())).find()
          ? new Other()
          : new SecondPerson();
    }
    if (PRONOUN.isIn(between)) {
      return new Pronoun(SHE.matcher(between).find());
    }
    String clauseText = folded.substring(clause, cue.begin()).strip();
    if (INTERVIEWER.matcher(clauseText).find() && !namesPerson(reading, clause, cue.begin())) {
      return new Interviewer();
    }
    if (PASSIVE.matcher(between).find()) {
      return new Other();
    }
    if (isOfHouse(nearest, between) || isAnonymous(reading, clause, cue)) {
      return new Many();
    }
    if (nearest.isPresent() && fits(nearest.get(), between)) {
      return named(reading, nearest.get(), folded);
    }
    int end = reading.sentence().end();
    if (MANY.matcher(clauseText).find() && !BUT.matcher(folded).region(cue.end(), end).find()) {
      return new Many();
    }
    String bare =
        WHERE_SAID.matcher(AUXILIARIES.matcher(clauseText).replaceAll("")).replaceFirst("");
    if (bare.length() > 6 || OTHERS.matcher(between).find()) {
      return new Other();
    }
    return apposed(reading, folded, clause, cue).orElseGet(() -> earlier(reading, folded, clause));
  }

  /** 微软高层认为: those of a house who are not named. */
  private static boolean isOfHouse(Optional<Place> nearest, String between) {
    return nearest.filter(p -> p.is(EntityType.ORGANIZATION)).isPresent()
        && OF_HOUSE.matcher(between).matches();
  }

  /** 一位微软高管认为, 杰森的一位朋友认为: somebody without a name, and nobody else by name. */
  private static boolean isAnonymous(Reading reading, int clause, CueHit cue) {
    String folded = reading.linked().folded();
    int from =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON) && p.begin() >= clause && p.end() <= cue.begin())
            .filter(p -> folded.startsWith("的", p.end()))
            .mapToInt(Place::end)
            .max()
            .orElse(clause);
    return ANONYMOUS.matcher(folded.substring(from, cue.begin()).strip()).find()
        && !namesPerson(reading, from, cue.begin());
  }

  private static boolean namesPerson(Reading reading, int from, int to) {
    return reading.places().stream()
        .anyMatch(p -> p.is(EntityType.PERSON) && p.begin() >= from && p.end() <= to);
  }

  /** UTF-16 units between a holder and its verb, titles and what stands in brackets aside. */
  private static int distance(String folded, Place place, CueHit cue) {
    int distance = cue.begin() - place.end();
    if (distance > FAR && distance < LONGEST_LEAD) {
      String between = folded.substring(place.end(), cue.begin());
      return ENCLOSED.matcher(between).replaceAll("").length();
    }
    return distance;
  }

  private static int far(CueHit cue) {
    return cue.cue().id().endsWith(".en") ? FAR_ENGLISH : FAR;
  }

  /** The last holder, but Kevin Buzzard in Kevin Buzzard at Imperial College says. */
  private static Optional<Place> nearest(List<Place> holders, String folded) {
    int last = holders.size() - 1;
    if (last >= 1
        && holders.get(last).is(EntityType.ORGANIZATION)
        && holders.get(last - 1).is(EntityType.PERSON)) {
      String between = folded.substring(holders.get(last - 1).end(), holders.get(last).begin());
      if (AT.matcher(between).matches()) {
        return Optional.of(holders.get(last - 1));
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(holders.get(last));
  }

  /** "The pump is efficient," said Lou Tamsin: after a quotation the verb comes first. */
  private static Optional<Subject> inverted(Reading reading, String folded, CueHit cue) {
    int before = cue.begin() - 1;
    while (before > reading.sentence().begin() && folded.charAt(before) == ' ') {
      before--;
    }
    boolean quoted = cue.begin() > 0 && "\"”,".indexOf(folded.charAt(Math.max(0, before))) >= 0;
    if (!quoted || !cue.cue().id().endsWith(".en")) {
      return Optional.empty();
    }
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() >= cue.end())
        .filter(p -> HONORIFIC.matcher(folded.substring(cue.end(), p.begin())).matches())
        .findFirst()
        .map(p -> named(reading, p, folded));
  }

  /**
   * Harriet Vanstone, the hydrologist who wrote the letter, told: the name before an apposition.
   */
  private static Optional<Subject> apposed(Reading reading, String folded, int clause, CueHit cue) {
    int begin = reading.sentence().begin();
    if (!cue.cue().id().endsWith(".en") || clause <= begin || folded.charAt(clause - 1) != ',') {
      return Optional.empty();
    }
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.end() < clause - 1)
        .filter(p -> APPOSITION.matcher(folded.substring(p.end(), clause)).matches())
        .reduce((a, b) -> b)
        .map(p -> named(reading, p, folded));
  }

  /** 我读了三遍，每遍都觉得; 他对此很乐观，说: the subject of the clause before goes on. */
  private static Subject earlier(Reading reading, String folded, int clause) {
    int begin = reading.sentence().begin();
    int before = clause > begin ? clauseBegin(folded, begin, clause - 1) : begin;
    if (before >= clause) {
      return new Omitted();
    }
    String lead = folded.substring(before, clause);
    if (lead.startsWith("我") && !lead.startsWith("我们")) {
      return new FirstPerson();
    }
    if (YOU_OPENS.matcher(lead).lookingAt()) {
      return new SecondPerson();
    }
    if (GROUP.matcher(lead).matches() && !namesPerson(reading, before, clause)) {
      return new Many();
    }
    Matcher pronoun = HE_OPENS.matcher(lead);
    return pronoun.lookingAt() ? new Pronoun(SHE.matcher(pronoun.group()).find()) : new Omitted();
  }

  private static boolean isNoReport(String lead, CueHit cue) {
    boolean says = cue.cue().isSaying();
    String last = lead.substring(Math.max(0, lead.length() - LONGEST_DENIAL));
    return (says && NOT_SAID.isIn(last))
        || (cue.cue().id().endsWith(".zh") && NOUN_BEFORE.matcher(last).find())
        || REQUEST.isIn(lead)
        || lead.endsWith("than ")
        || lead.contains(" than ");
  }

  /** The stretch with names blanked out: He in Kaiming He is no pronoun. */
  private static String blanked(Reading reading, String folded, int from, int to) {
    StringBuilder out = new StringBuilder(folded.substring(from, to));
    for (Place place : reading.places()) {
      for (int i = Math.max(place.begin(), from); i < Math.min(place.end(), to); i++) {
        out.setCharAt(i - from, '_');
      }
    }
    return out.toString();
  }

  /** An organization says something only right before the verb: 亚马逊评论 is no holder. */
  private static boolean fits(Place place, String between) {
    return place.is(EntityType.PERSON)
        || between.length() <= 2
        || SPOKESPERSON.matcher(between).matches()
        || ADVERBS.matcher(between).matches();
  }

  /**
   * 他表示：, 布伦特补充道。: true if a sentence ends in who says what stands below or before it.
   *
   * @param within UTF-16 units from the verb to the end
   */
  static boolean sayAtEnd(Reading reading, int within) {
    return reading.holdersAtEnd(within).stream()
        .map(c -> ofVerb(reading, c))
        .anyMatch(subject -> subject instanceof Named || subject instanceof Pronoun);
  }

  /** The holder, with another who is joined to it by 和. */
  static Named named(Reading reading, Place subject, String folded) {
    Place last = glossed(reading, subject, folded);
    return reading.places().stream()
        .filter(p -> p.end() < last.begin() && last.begin() - p.end() <= 5)
        .filter(p -> p.is(EntityType.PERSON) && last.is(EntityType.PERSON))
        .filter(p -> AND.matcher(folded.substring(p.end(), last.begin())).matches())
        .filter(p -> !p.entity().equals(last.entity()))
        .findFirst()
        .map(p -> new Named(List.of(p.entity(), last.entity())))
        .orElseGet(() -> new Named(List.of(last.entity())));
  }

  /** 玛丽·布伦特（Mary Brent）: the name of which another in brackets is only the gloss. */
  private static Place glossed(Reading reading, Place place, String folded) {
    return reading.places().stream()
        .filter(p -> p.end() < place.begin() && p.entity().equals(place.entity()))
        .filter(p -> GLOSS.matcher(folded.substring(p.end(), place.begin())).matches())
        .findFirst()
        .orElse(place);
  }

  /** （记者 舒蕊）: a person in brackets is no subject, unless the brackets gloss the name before. */
  private static boolean isAside(Reading reading, String folded, Place place, int cue) {
    String between = folded.substring(place.end(), cue);
    boolean closes = between.indexOf('）') >= 0 || between.indexOf(')') >= 0;
    boolean opens = between.indexOf('（') >= 0 || between.indexOf('(') >= 0;
    boolean glosses =
        reading.places().stream()
            .anyMatch(p -> p.end() < place.begin() && p.entity().equals(place.entity()));
    return closes && !opens && !glosses;
  }

  /** 她在脸书上写道, 我在谷歌看到, 让谷歌感到不安: where it was said or seen is not who did so. */
  private static boolean isWhere(String folded, Place place, CueHit cue) {
    char before = place.begin() > 0 ? folded.charAt(place.begin() - 1) : ' ';
    boolean in = place.end() < folded.length() && "上里中内".indexOf(folded.charAt(place.end())) >= 0;
    boolean at = "在于从到".indexOf(before) >= 0 && in;
    boolean seen = before == '在' && !folded.startsWith("看来", cue.begin());
    String lead = folded.substring(0, place.begin()).stripTrailing();
    boolean made = lead.endsWith("让") || lead.endsWith("令") || lead.endsWith("使");
    return (at || seen || made) && place.is(EntityType.ORGANIZATION);
  }

  /** Colleagues at Google argued: the house of others is not the holder. */
  private static boolean isHouse(String folded, Place place) {
    String before = folded.substring(Math.max(0, place.begin() - 20), place.begin());
    return place.is(EntityType.ORGANIZATION) && HOUSE.matcher(before).find();
  }

  /** 迪亚曼迪斯对亚历克斯说: to whom it is said. */
  private static boolean isAddressee(Reading reading, String folded, Place place) {
    int at = place.begin();
    boolean original = at > 1 && "（(".indexOf(folded.charAt(at - 1)) >= 0;
    int begin =
        reading.places().stream()
            .filter(p -> original && p.end() == at - 1 && p.entity().equals(place.entity()))
            .mapToInt(Place::begin)
            .findFirst()
            .orElse(at);
    return begin > 0 && "对向跟".indexOf(folded.charAt(begin - 1)) >= 0;
  }

  private static boolean isPossessive(String folded, Place place, int cue) {
    String between = folded.substring(place.end(), cue);
    if (place.is(EntityType.ORGANIZATION) && SPOKESPERSON.matcher(between).matches()) {
      return false;
    }
    return (between.startsWith("的") && !OWN.matcher(between).lookingAt())
        || between.startsWith("'s ");
  }

  private static int clauseBegin(String folded, int begin, int cue) {
    for (int i = cue - 1; i >= begin; i--) {
      if (CLAUSE_ENDS.indexOf(folded.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return begin;
  }
}
