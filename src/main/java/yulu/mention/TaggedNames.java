package yulu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yulu.nlp.NameKind;
import yulu.nlp.NameTagger;
import yulu.nlp.Token;
import yulu.nlp.Vocabulary;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Names that neither a list nor a form gives away, read by the tagger: 远山发布了…, 梅如雪没有来. It reads
 * only sentences in which something is left to find, and a name counts if the reading is sure, or
 * likely and the document repeats it.
 */
public final class TaggedNames {
  /** Margins of the tagger from which a reading is sure (docs/tagger.md). */
  private static final double SURE = 24;

  private static final double SURE_PERSON = 16;

  /** Half of that is enough for a name that the document repeats. */
  private static final double REPEATED = 0.5;

  /** Single verbs and adverbs that end no foreign name. */
  private static final String VERBS = "想说要去会是在就也曾所才都让把被";

  private static final Pattern HOUSE_BEFORE =
      Pattern.compile("(?:加入了?|加盟|离开了?|创立了?|创办了?|成立了?|入职|任职于|供职于|就职于|收购了?|投资了?)$");

  private static final Pattern HOUSE_AFTER =
      Pattern.compile(
          "(?:昨天|今天|今年|去年|最近|近日|随后|也|还|则|已经?|刚刚?|将|正|曾)*(?:发布|推出|宣布|开源|融资|上线|完成了|估值|招聘|公布|离职|辞职|高层|高管|内部|员工|董事会|发言人|公司|实验室|研究院|CEO|创始人|联合创始人|的(?:创始人|联合创始人|CEO|首席|员工|团队|股价|模型|产品|估值|董事))",
          Pattern.CASE_INSENSITIVE);

  /** UTF-16 units before a name that tell what it is. */
  private static final int NEAR = 5;

  /** 金门大桥, 撒哈拉沙漠, 瑞典人: what ends so is a place or people. */
  private static final Pattern NO_HOUSE = Pattern.compile("(?:[山河湖湾岛桥州省县镇人时]|沙漠|海峡|大道)$");

  private static final int SHORT = 2;
  private static final int LONGEST = 15;

  /** UTF-16 units of a word before what may be its end. */
  private static final int BEFORE = 2;

  private static final int LONGEST_PERSON = 8;

  /** Tags of words that HanLP knows as names, or does not know. */
  private static final List<String> OPEN_TAGS = List.of("nr", "nt", "nz", "ns", "nx", "x");

  private final NameTagger tagger = NameTagger.bundled();
  private final OpenPlaces open = new OpenPlaces();
  private final Set<String> roles = WordList.read("roles.txt");
  private final Set<String> endings = WordList.read("organization-endings.txt");
  private final Set<String> surnames = WordList.read("surnames.txt");
  private final BitSet foreign = ForeignCharacters.read();

  /** A name that the tagger read, in a line. */
  private record Read(Line line, NameTagger.Name name) {
    String surface() {
      return line.text().substring(name.begin(), name.end());
    }

    String folded() {
      return line.folded().substring(name.begin(), name.end());
    }
  }

  /** What the document says of one name. */
  private record Evidence(int times, double best) {
    Evidence and(double margin) {
      return new Evidence(times + 1, Math.max(best, margin));
    }
  }

  /**
   * Names that the other finders did not find.
   *
   * @param lines the whole document
   * @param found what the other finders found, by passage
   */
  public List<Mention> find(List<Line> lines, List<List<Mention>> found) {
    List<Read> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Sentences.Stretch stretch : Sentences.of(lines.get(i).folded())) {
        read(lines.get(i), stretch, found.get(i), read);
      }
    }
    Map<String, Map<NameKind, Evidence>> evidence = new HashMap<>();
    for (Read r : read) {
      evidence
          .computeIfAbsent(r.folded(), s -> new HashMap<>())
          .merge(
              r.name().kind(),
              new Evidence(1, r.name().margin()),
              (a, b) -> a.and(r.name().margin()));
    }
    Set<String> houses =
        read.stream()
            .filter(r -> r.folded().length() == SHORT && actsAsHouse(r))
            .map(Read::folded)
            .collect(Collectors.toSet());
    List<Mention> names = new ArrayList<>();
    for (Read r : read) {
      if (isShort(r) && !houses.contains(r.folded()) && !isShortFor(r, evidence)) {
        continue;
      }
      Map<NameKind, Evidence> kinds = evidence.getOrDefault(r.folded(), Map.of());
      confidence(r, kinds).ifPresent(c -> names.add(mention(r, c)));
    }
    return names;
  }

  /** 红线, 软体: two characters are more often a word that no dictionary has than an organization. */
  private static boolean isShort(Read read) {
    return read.name().kind() == NameKind.ORGANIZATION && read.folded().length() == SHORT;
  }

  /** 远山, where the document has 远山科技 too. */
  private static boolean isShortFor(Read read, Map<String, Map<NameKind, Evidence>> evidence) {
    String name = read.folded();
    return evidence.entrySet().stream()
        .filter(e -> e.getKey().startsWith(name) && e.getKey().length() > name.length())
        .anyMatch(e -> e.getValue().containsKey(NameKind.ORGANIZATION));
  }

  /** 澜石发布了, 从澜石离职, 三菱、日立、东芝: what organizations do, or a row of them. */
  private static boolean actsAsHouse(Read read) {
    Line line = read.line();
    int begin = read.name().begin();
    int end = read.name().end();
    return HOUSE_BEFORE.matcher(line.folded().substring(Math.max(0, begin - NEAR), begin)).find()
        || HOUSE_AFTER.matcher(line.folded()).region(end, line.folded().length()).lookingAt()
        || (line.at(begin - 1) == '、' && line.isKnown(begin - 2, begin - 1))
        || (line.at(end) == '、' && line.isKnown(end + 1, end + 2));
  }

  private void read(Line line, Sentences.Stretch stretch, List<Mention> found, List<Read> read) {
    if (!open.in(line, stretch)) {
      return;
    }
    for (NameTagger.Name name :
        tagger.names(line.text(), line.folded(), line.tokens(), stretch.begin(), stretch.end())) {
      boolean taken =
          line.isKnown(name.begin(), name.end())
              || found.stream().anyMatch(m -> m.begin() < name.end() && name.begin() < m.end());
      if (!taken && name.margin() >= sure(name.kind()) * REPEATED && mayBeName(line, name)) {
        read.add(new Read(line, name));
      }
    }
  }

  private boolean mayBeName(Line line, NameTagger.Name name) {
    String surface = line.folded().substring(name.begin(), name.end());
    int length = surface.length();
    boolean person = name.kind() == NameKind.PERSON;
    if (length < 2 || length > (person ? LONGEST_PERSON : LONGEST)) {
      return false;
    }
    if (!surface.chars().allMatch(c -> Scripts.isHan((char) c) || Scripts.isNameDot((char) c))) {
      return false; // Latin names have forms and contexts of their own
    }
    if (roles.contains(surface) || endings.contains(surface)) {
      return false;
    }
    if (!person && NO_HOUSE.matcher(surface).find()) {
      return false;
    }
    boolean whole = line.wordStarts().get(name.begin()) && line.wordStarts().get(name.end());
    return whole
        && !isOrdinaryWord(line, name)
        && !endsWord(line.folded(), name)
        && (person ? mayBePerson(surface) && !isCut(line, name) : !Vocabulary.isPlace(surface));
  }

  /**
   * No word that the segmenter has cut (古董, 高铁), no place, and nothing that begins with such a word
   * or is a surname before one (蓝色车, 黄强烈).
   */
  private boolean mayBePerson(String surface) {
    if (Vocabulary.isWord(surface) || surface.endsWith("等人")) {
      return false;
    }
    int length = surface.length();
    if (length != 3 || surface.chars().allMatch(foreign::get)) {
      return true;
    }
    String first = surface.substring(0, 2);
    return surnames.contains(first)
        || (!Vocabulary.isWord(first) && !Vocabulary.isQualityOrDeed(surface.substring(1)));
  }

  /** A part of a longer foreign name, or such a name and a verb: 罗梅尔哈 in 罗梅尔哈特, 弗雷德想. */
  private boolean isCut(Line line, NameTagger.Name name) {
    String surface = line.folded().substring(name.begin(), name.end());
    int last = surface.length() - 1;
    boolean begins = last >= 2 && surface.substring(0, last).chars().allMatch(foreign::get);
    if (last >= 3 && begins && VERBS.indexOf(surface.charAt(last)) >= 0) {
      return true;
    }
    return begins
        && foreign.get(surface.charAt(last))
        && line.goesOnForeign(name.begin(), name.end());
  }

  /** 任制 in 责任制: the end of a word that the segmenter has cut. */
  private static boolean endsWord(String folded, NameTagger.Name name) {
    return IntStream.rangeClosed(1, Math.min(BEFORE, name.begin()))
        .mapToObj(k -> folded.substring(name.begin() - k, name.end()))
        .anyMatch(Vocabulary::isWord);
  }

  /** One word of the language, and none that HanLP takes for a name. */
  private static boolean isOrdinaryWord(Line line, NameTagger.Name name) {
    int first = line.firstTokenFrom(name.begin());
    if (first == line.tokens().size()) {
      return false;
    }
    Token token = line.tokens().get(first);
    return token.begin() == name.begin()
        && token.end() == name.end()
        && OPEN_TAGS.stream().noneMatch(token.tag()::startsWith);
  }

  private static Optional<Double> confidence(Read read, Map<NameKind, Evidence> kinds) {
    Evidence own = kinds.get(read.name().kind());
    if (own == null) {
      return Optional.empty();
    }
    boolean contested =
        kinds.entrySet().stream()
            .anyMatch(e -> e.getKey() != read.name().kind() && e.getValue().times() >= own.times());
    if (contested) {
      return Optional.empty();
    }
    if (own.best() >= sure(read.name().kind())) {
      return Optional.of(own.times() > 1 ? 0.75 : 0.7);
    }
    return own.times() > 1 ? Optional.of(0.6) : Optional.empty();
  }

  private static double sure(NameKind kind) {
    return kind == NameKind.PERSON ? SURE_PERSON : SURE;
  }

  private static Mention mention(Read read, double confidence) {
    EntityType type =
        switch (read.name().kind()) {
          case PERSON -> EntityType.PERSON;
          case ORGANIZATION -> EntityType.ORGANIZATION;
          case SYSTEM -> EntityType.SYSTEM;
        };
    return new Mention(
        read.line().passage(),
        read.name().begin(),
        read.name().end(),
        type,
        read.surface(),
        Optional.empty(),
        confidence,
        "tagger");
  }
}
