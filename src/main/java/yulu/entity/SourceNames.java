package yulu.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yulu.mention.EntityType;
import yulu.nlp.Folding;
import yulu.text.Block;
import yulu.text.Document;
import yulu.text.Metadata;
import yulu.text.Scripts;
import yulu.text.WordList;

/** Whom a document's own metadata, title and file name name. */
final class SourceNames {
  /** … | 某某的分享, … - 某某博客: a page's title ends in the name of its site. */
  private static final Pattern SITE =
      Pattern.compile(
          "\\s*[|｜·—–-]\\s*[^|｜·—–-]{1,24}(?:的分享|的?博客|的?频道|的?頻道|公众号|专栏|播客|电台|网|[Bb]log|[Bb]logs|[Cc]hannel|[Pp]odcast)\\s*$");

  private static final String FULL_NAME =
      "((?:\\p{Lu}[\\p{Ll}’'-]+ ){1,2}\\p{Lu}[\\p{L}’'-]+|\\p{IsHan}{1,7}[·・]\\p{IsHan}{1,8})";

  /** Who is asked, behind a word that says so, by his full name. */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "(?:对话|對話|专访|專訪|对谈|對談|访谈|訪談|采访|採訪|嘉宾|(?i:interview(?:ing)?(?: with)?|conversation with|podcast with|talk with|feat\\.))[^\\p{L}\\n]{0,3}"
              + FULL_NAME);

  /** Who speaks, before a word that says on what occasion. */
  private static final Pattern SPEAKS =
      Pattern.compile(
          FULL_NAME
              + "(?:[（(][^（）()]{1,40}[）)])? ?(?:在|于|於)[^，。,.;；]{0,24}?(?:演[讲講]|讲座|講座|分享|访谈|訪談|播客|(?i:podcast)|节目|節目|直播|对话|對話|课程|峰会|峰會|论坛|論壇)");

  /** Zachary Ziegler 分享他们如何…: whose views a description tells. */
  private static final Pattern TELLS =
      Pattern.compile(
          FULL_NAME
              + "(?:[（(][^（）()]{1,40}[）)])? ?(?:分享|親述|亲述|暢談|畅谈|談|谈|認為|认为|指出|表示|透露|揭示|解釋|解释|主張|主张|強調|强调|直言|坦言|回顧|回顾|(?i:shares|explains|argues|discusses|reveals|talks about))");

  /** 玛丽·布伦特等百人: more than a name. */
  private static final Pattern NO_NAME = Pattern.compile("\\p{IsHan}(?:等|和|与|的)\\p{IsHan}?");

  private static final Set<String> GIVEN = WordList.read("given-names.txt");
  private static final Set<String> SURNAMES = WordList.read("surnames.txt");
  private static final int LONGEST_NAME = 4;

  /** Who asks others for a living. */
  private static final Pattern ASKS =
      Pattern.compile("\\b(?:podcaster|interviewer|host|journalist)\\b|主持人|播客|记者");

  private final Lexicon lexicon;
  private final Document document;
  private final Metadata about;
  private final Set<String> persons = new LinkedHashSet<>();
  private final List<String> titles;
  private final List<String> presented;
  private final List<Entity> titled;

  /** Who speaks. */
  private final List<String> speakers = new ArrayList<>();

  /** What is given as a speaker and is the channel. */
  private final List<String> channels = new ArrayList<>();

  private Optional<String> host;

  SourceNames(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    this.document = document;
    this.about = document.metadata();
    host = about.host();
    titles = titles().stream().map(Folding::fold).toList();
    presented = findPresented();
    titled = findTitled();
    sortSpeakers();
    persons.addAll(speakers);
    host.ifPresent(persons::add);
    persons.addAll(about.people());
  }

  /** 对话 Vincent Koc, an interview with Lou Tamsin: who is announced by his full name. */
  List<String> presented() {
    return presented;
  }

  private List<String> findPresented() {
    List<String> sources = new ArrayList<>();
    title().ifPresent(sources::add);
    about.occasion().ifPresent(sources::add);
    about.description().ifPresent(sources::add);
    List<String> names = new ArrayList<>();
    for (String source : sources) {
      for (Pattern pattern : List.of(PRESENTED, SPEAKS, TELLS)) {
        pattern.matcher(source).results().forEach(m -> names.addAll(name(m)));
      }
    }
    return names;
  }

  /** The name that was found, unless it is that of a thing. */
  private List<String> name(MatchResult found) {
    String name = found.group(1);
    boolean thing =
        NO_NAME.matcher(name).find()
            || lexicon.named(name).stream().anyMatch(a -> a.entity().type() != EntityType.PERSON)
            || Stream.of(name.split(" ")).anyMatch(Namesakes::isNoName);
    return thing ? List.of() : List.of(name);
  }

  /** Speakers, host and people, as the metadata write them. */
  Set<String> persons() {
    return persons;
  }

  /** The speakers, each once. */
  List<Entity> speakers(Function<String, Optional<Entity>> person) {
    Set<Entity> out = new LinkedHashSet<>();
    speakers.forEach(name -> person.apply(name).ifPresent(out::add));
    return List.copyOf(out);
  }

  Optional<Entity> host(Function<String, Optional<Entity>> person) {
    return host.flatMap(person);
  }

  /**
   * Sorts who is given as a speaker: what is no name of a person is the channel where somebody else
   * is announced, and who is known for asking is the host there.
   */
  private void sortSpeakers() {
    for (String name : about.speakers()) {
      Optional<Entity> known = lexicon.named(name, EntityType.PERSON);
      boolean others =
          !presented.isEmpty()
              || titled.stream().anyMatch(p -> !known.filter(p::equals).isPresent());
      if (others && known.isEmpty() && !isPerson(name)) {
        channels.add(name);
      } else if (others && host.isEmpty() && known.filter(SourceNames::asks).isPresent()) {
        host = Optional.of(name);
      } else {
        speakers.add(name);
      }
    }
  }

  /** True if a name has the form of a person's, or speaks by it in the text. */
  private boolean isPerson(String name) {
    String[] words = name.split(" ");
    boolean chinese = Scripts.isHan(name.charAt(0));
    boolean form =
        chinese
            ? name.length() <= LONGEST_NAME && SURNAMES.contains(name.substring(0, 1))
            : words.length > 1 && GIVEN.contains(words[0]);
    return form
        || name.indexOf('·') > 0
        || Pattern.compile(Pattern.quote(name) + "[*\\s]{0,4}[:：]").matcher(document.text()).find();
  }

  /** True of somebody whom the lexicon describes as one who asks others. */
  private static boolean asks(Entity person) {
    return person instanceof Entity.Person p
        && p.descriptions().stream().anyMatch(d -> ASKS.matcher(d.text()).find());
  }

  List<Entity> authors(Function<String, Optional<Entity>> person) {
    List<Entity> out = new ArrayList<>();
    List<String> authors = new ArrayList<>(about.authors());
    authors.addAll(channels);
    for (String name : authors) {
      lexicon.named(name, EntityType.ORGANIZATION).or(() -> person.apply(name)).ifPresent(out::add);
    }
    return out;
  }

  /** Persons of the lexicon in the title, the occasion, the description and the file's name. */
  List<Entity> titled() {
    return titled;
  }

  private List<Entity> findTitled() {
    List<String> sources = new ArrayList<>(titles);
    about.description().map(Folding::fold).ifPresent(sources::add);
    Set<Entity> out = new LinkedHashSet<>();
    for (String source : sources) {
      personsIn(source).forEach(h -> out.add(h.aliases().get(0).entity()));
    }
    return List.copyOf(out);
  }

  /** True if the title, the occasion or the file's name has a name that the document introduces. */
  boolean isTitled(String name) {
    boolean chinese = Scripts.isHan(name.charAt(0));
    boolean whole = chinese ? name.length() > 1 : name.indexOf(' ') > 0;
    String folded = Folding.fold(name);
    return whole && titles.stream().anyMatch(t -> has(t, folded, chinese));
  }

  private static boolean has(String title, String name, boolean chinese) {
    int at = title.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (chinese
            || ((at == 0 || !Scripts.isLatinLetter(title.charAt(at - 1)))
                && (end == title.length() || !Scripts.isLatinLetter(title.charAt(end)))));
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    title().map(title -> SITE.matcher(title).replaceFirst("")).ifPresent(titles::add);
    about.occasion().ifPresent(titles::add);
    String file = document.identifier().substring(document.identifier().lastIndexOf('/') + 1);
    titles.add(file.replaceAll("[-_.]+", " ").replaceFirst("^\\d{4,8}(?=\\D)", "$0 "));
    return titles;
  }

  private Optional<String> title() {
    return about.title().or(this::heading);
  }

  /** The heading with which a text without metadata begins. */
  private Optional<String> heading() {
    return document.blocks().stream()
        .limit(1)
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .map(block -> block.span().of(document.text()))
        .findFirst();
  }

  /** 图灵奖 and Turing Award are no persons: the longest name counts. */
  private List<LexiconHit> personsIn(String source) {
    List<LexiconHit> all = new ArrayList<>();
    lexicon.find(
        source,
        (begin, end, aliases) -> {
          List<Lexicon.Alias> strong = aliases.stream().filter(a -> !a.weak()).toList();
          if (!strong.isEmpty()) {
            all.add(new LexiconHit(begin, end, end, strong));
          }
        });
    return LexiconHit.longest(all).stream()
        .filter(h -> h.aliases().get(0).entity().type() == EntityType.PERSON)
        .toList();
  }
}
