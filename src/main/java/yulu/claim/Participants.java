package yulu.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.entity.Entity;
import yulu.entity.Keys;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.entity.Names;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.nlp.Folding;
import yulu.text.Block;
import yulu.text.Language;
import yulu.text.QuickPattern;

/**
 * Who takes part in what a document reports: the one who is asked, the one who asks, by what signs.
 */
final class Participants {
  private static final Pattern HOST =
      Pattern.compile(
          "主持人?\\s*\\d?|记者|采访者|访谈者|提问者?|问|Q\\d?|Host|HOST|Interviewer|Moderator|Question");
  private static final Pattern GUEST =
      Pattern.compile("嘉宾\\s*[A-D1-9]?|答|受访者|A\\d?|Guest|GUEST|Interviewee|Answer|讲者|主讲人|演讲者");
  private static final Pattern MARK = Pattern.compile("问|答|提问|Q\\d?|A\\d?|Question|Answer");
  private static final Pattern AUDIENCE = Pattern.compile("观众|听众|学生|同学|Audience|Student");

  /** Whoever tells the text. */
  private static final Pattern NARRATOR =
      Pattern.compile("(?i)旁白|解说词?|解說詞?|画外音|畫外音|配音|narrat(?:or|ion)|voice-?over");

  /** Whoever this is, it is nobody by name. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)unknown(?: speaker)?|speaker|未知(?:说话人|演讲者)?|说话人|发言人");

  private static final Pattern DIARIZED =
      Pattern.compile("(?i)(?:speaker|说话人|發言人|发言人|說話人)[ _]?\\w{1,2}");

  private static final Pattern GUEST_ROLE =
      Pattern.compile(
          "受访者(?:是|为|：|:)?|受访人|嘉宾(?:是|为|：|:)|主讲人?(?:是|为|：|:)|讲者(?:是|为|：|:)|演讲者(?:是|为|：|:)"
              + "|今天请(?:来|到)(?:的|了)?(?:是)?|坐在我对面的(?:呢)?[，,]?是|今天的(?:客人|嘉宾)是|专访|对话(?:的是)?|我叫|有请|掌声欢迎|欢迎今天的(?:嘉宾|讲者)"
              + "|my guest(?: today)? is|with me is|i'm joined by|joined by|my name is|(?:please|let's|let us) welcome|join me in welcoming|(?:tonight|today)'s (?:speaker|guest) is");
  private static final Pattern HOST_ROLE =
      Pattern.compile(
          "采访者(?:是|为|：|:)?|采访人|主持人(?:是|为|：|:)|采访(?:：|:)|我是(?:你们的|本期的?)?(?:主持人|主播)|欢迎(?:收听|来到|收看|回到)[^。！？]{0,30}[，,。 ]我是|welcome to [^.]{2,40}[.,] ?i'm |this is [^.,]{3,40}, i'm ");

  /** 主持人何以宁: the name follows at once. */
  private static final Pattern HOST_TITLE = Pattern.compile("主持人|\\b(?:host|moderator) ");

  /** 我是今晚的主持人何婉, I'm Quentin Abara: what whoever opens an event says of himself. */
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "(?:我是|我叫)(?:[^，,。]{0,6}(?:主持人|主播|主持))?|\\b(?:i'm|i am|my name is|this is) (?:your host,? )?");

  /** 关于作者 above José Maria Macedo: who wrote what is translated. */
  private static final Pattern WRITER =
      Pattern.compile("(?:关于作者|作者简介|原作者|本文作者|原文作者|about the author)(?:是|为|：|:)?");

  /** 作者： and a name. */
  private static final Pattern BYLINE = Pattern.compile("(?<!关于)作者\\s?[：:|｜]\\s?");

  /** What follows a name that stands beside others. */
  private static final Pattern MANY = Pattern.compile("等(?!于|待|到|着)|、|(?:和|及)[^，。：:]{2,10}都");

  private static final int BELOW = 7;
  private static final int NEXT = 2;
  private static final Pattern THANKS =
      Pattern.compile("(?:谢谢你?|感谢你?|thank you|thanks)(?: so much)?\\s?[，,]?\\s?$");
  private static final Pattern GLAD =
      Pattern.compile(
          "[，,。.！!]\\s?(?:我?[很真也]?(?:高兴|荣幸|开心)|谢谢邀请|(?:it's |i'm )?(?:so |very )?(?:glad|happy|great|good|a pleasure))");
  private static final int PRESENTED_WITHIN = 30;

  /** Tenths of a text that its one speaker says. */
  private static final int ALMOST_ALL = 8;

  /** UTF-16 units within which participants are presented. */
  private static final int BEGINNING = 1500;

  private static final QuickPattern SITE =
      QuickPattern.of(
          "(?=[a-z0-9-])(?<![a-z0-9-])[a-z0-9-]++\\.(?:com|ai|org|net|io|fm)(?:/[a-z0-9-]++)*+");

  private static final Pattern COMMA_BEFORE = Pattern.compile(".*[，,]\\s?$");
  private static final Pattern END_BEFORE = Pattern.compile(".*[。！？!?.]\\s?$");
  private static final Pattern END_AFTER = Pattern.compile("^[。！？!?.].*|^$");
  private static final Pattern GREETED_AFTER =
      Pattern.compile(
          "^(?:老师|教授|博士|先生|女士|总)?(?:您好|你好|[，,]\\s?)(?:欢迎|请|咱|那|，|,|$|你|您|谢谢|感谢|welcome|thank|you|很高兴).*");
  private static final Pattern THANKS_BEFORE =
      Pattern.compile(".*(?:谢谢|感谢|欢迎|thank you|thanks|welcome)\\s?[，,]?\\s?$");

  private final LinkedDocument document;
  private final Map<String, Optional<Entity>> byLabel = new HashMap<>();
  private final Set<Entity> all = new LinkedHashSet<>();
  private final Optional<Entity> presented;
  private final List<Entity> authors;
  private final Set<Entity> writers;
  private Optional<Entity> guest = Optional.empty();
  private Optional<Entity> host = Optional.empty();
  private @Nullable Shortened shortened;

  Participants(LinkedDocument document) {
    this.document = document;
    this.host = document.host();
    Set<Entity> others = announced();
    this.presented = presented(GUEST_ROLE, PRESENTED_WITHIN);
    Set<Entity> signed = new LinkedHashSet<>(document.authors());
    Optional<Entity> byline = byline(signed);
    byline.ifPresent(signed::add);
    this.authors =
        presented(WRITER, BELOW)
            .or(() -> byline)
            .map(List::of)
            .orElseGet(() -> List.copyOf(signed));
    this.writers = signed;
    writers.addAll(authors);
    Optional<Entity> thanked = addressed(Participants::isThankedBack);
    Optional<Entity> called =
        addressed(
            (text, p) -> isVocative(text, p) && !thanked.filter(p.entity()::equals).isPresent());
    boolean stranger = called.filter(others::contains).isEmpty();
    Optional<Entity> opens =
        presented(OWN_NAME, NEXT).filter(p -> presented.filter(q -> !q.equals(p)).isPresent());
    if (host.isEmpty() && opens.isPresent() && opens.equals(called)) {
      this.host = opens;
      called = Optional.empty();
    }
    Optional<Entity> spokenTo = stranger && others.size() == 1 ? Optional.empty() : called;
    this.guest =
        presented
            .filter(p -> stranger && others.contains(p))
            .or(() -> spokenTo)
            .or(() -> presented)
            .or(() -> others.stream().findFirst().filter(p -> !isOneOfMany(p)))
            .filter(p -> presented.filter(p::equals).isPresent() || !writers.contains(p));
    if (host.isEmpty()) {
      this.host =
          presented(HOST_ROLE, PRESENTED_WITHIN)
              .or(() -> presented(HOST_TITLE, NEXT))
              .filter(p -> !guest.filter(p::equals).isPresent())
              .or(() -> thanked)
              .or(this::ownSite);
    }
    if (host.isEmpty() && document.speakers().size() == 2) {
      this.host =
          document.speakers().stream()
              .filter(p -> !guest.filter(p::equals).isPresent())
              .findFirst();
    }
    if (host.isEmpty()) {
      this.host = unlabelledSpeaker();
    }
    guest.ifPresent(all::add);
    host.ifPresent(all::add);
    all.addAll(document.speakers());
  }

  /** 莱克、方若都发出警告, 莱克等千人联名: the title names a person beside others. */
  boolean isOneOfMany(Entity person) {
    return document.passages().stream()
        .limit(1)
        .filter(p -> p.passage().kind() == Block.Kind.HEADING)
        .anyMatch(
            title ->
                title.places().stream()
                    .filter(p -> p.entity().equals(person))
                    .anyMatch(p -> isOneOfMany(title.folded(), p)));
  }

  /** 莱克、方若: the title names a person in a row with others. */
  static boolean isOneOfMany(String title, Place place) {
    return title.startsWith("、", place.begin() - 1)
        || MANY.matcher(title).region(place.end(), title.length()).lookingAt();
  }

  /** Who is asked, or gives the talk. */
  Optional<Entity> guest() {
    return guest;
  }

  /** True if the guest is announced or presented, and not guessed from a name that is called. */
  boolean isSureGuest() {
    return guest
        .filter(p -> announced().contains(p) || presented.filter(p::equals).isPresent())
        .isPresent();
  }

  /** Whom title, file name and metadata announce, without the host. */
  Set<Entity> announced() {
    Set<Entity> announced = new LinkedHashSet<>(document.speakers());
    announced.addAll(document.titled());
    document.host().ifPresent(announced::remove);
    return announced;
  }

  /** Who wrote the text: of a translation the author whom its notes present. */
  List<Entity> authors() {
    return authors;
  }

  /** True of whoever wrote or translated the text. */
  boolean wrote(Entity person) {
    return writers.contains(person);
  }

  /** Who asks. */
  Optional<Entity> host() {
    return host;
  }

  /** Everybody who is known to take part. */
  Set<Entity> all() {
    return all;
  }

  /** True if a label is that of somebody who asks. */
  static boolean isHostLabel(String label) {
    return HOST.matcher(label).matches() || AUDIENCE.matcher(label).matches();
  }

  /** True if a label is that of whoever tells the text: 旁白, Narrator. */
  static boolean isNarrator(String label) {
    return NARRATOR.matcher(label).matches();
  }

  /** True if a label is nobody's by name: unknown speaker. */
  static boolean isNobody(String label) {
    return NOBODY.matcher(label).matches();
  }

  /** True if a label only tells speakers apart: SPEAKER_01. */
  static boolean isDiarized(String label) {
    return DIARIZED.matcher(label).matches();
  }

  /** True if a label says what its speaker does and not who he is. */
  private static boolean isRole(String label) {
    return HOST.matcher(label).matches() || GUEST.matcher(label).matches();
  }

  /** Who a speaker label means. */
  Optional<Entity> labelled(String label) {
    if (!byLabel.containsKey(label)) {
      byLabel.put(label, resolve(label));
    }
    return byLabel.getOrDefault(label, Optional.empty());
  }

  private Optional<Entity> resolve(String label) {
    boolean unnamed = AUDIENCE.matcher(label).matches() || isNarrator(label) || isNobody(label);
    if (unnamed || isDiarized(label)) {
      return Optional.empty();
    }
    if (HOST.matcher(label).matches()) {
      return host.or(this::solo).or(() -> named(label));
    }
    if (GUEST.matcher(label).matches()) {
      return guest.or(this::headlined).or(() -> named(label));
    }
    return document
        .names()
        .person(label)
        .or(() -> document.names().person(titleCase(label)))
        .or(() -> shortened(label))
        .or(() -> Optional.of(unnamed(label)));
  }

  /** 主持人, where nobody else speaks but the audience: the one author of the recording. */
  private Optional<Entity> solo() {
    boolean alone =
        document.speakers().isEmpty()
            && document.passages().stream()
                .flatMap(p -> p.passage().label().stream())
                .allMatch(Participants::isHostLabel);
    List<String> names = document.document().metadata().authors();
    if (!alone || names.size() != 1) {
      return Optional.empty();
    }
    String name = names.get(0);
    return Optional.of(authors.size() == 1 ? authors.get(0) : person(name, Keys.of(name)));
  }

  /** AN after ARVIND NARAYANAN: the one label that it shortens, else the one who is presented. */
  private Optional<Entity> shortened(String label) {
    if (shortened == null) {
      shortened = Shortened.in(document, BEGINNING);
    }
    Set<String> whole = shortened.labels().wholeOf(label);
    if (whole.size() == 1) {
      return labelled(whole.iterator().next());
    }
    return shortened.person(label);
  }

  /** ODALYS as Odalys. */
  private static String titleCase(String label) {
    boolean capitals = label.length() > 2 && label.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return capitals ? label.charAt(0) + label.substring(1).toLowerCase(Locale.ROOT) : label;
  }

  /** True if a label is the name of somebody whom the document knows. */
  boolean isNamed(String label) {
    return document.names().person(label).isPresent();
  }

  /** The one whom the title names and who does not speak, if there is just one. */
  Optional<Entity> titled() {
    List<Entity> titled =
        document.titled().stream().filter(p -> !document.speakers().contains(p)).toList();
    return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
  }

  /** Says who a label without a name belongs to, once the turns have shown it. */
  void assign(String label, Optional<Entity> who) {
    byLabel.put(label, who);
  }

  /** Interviewer: whom the metadata name as a speaker and no label does. */
  private Optional<Entity> unlabelledSpeaker() {
    Set<String> labels = new LinkedHashSet<>();
    document.passages().forEach(p -> p.passage().label().ifPresent(labels::add));
    boolean asked = labels.removeIf(l -> HOST.matcher(l).matches());
    Set<Entity> others = new LinkedHashSet<>(document.speakers());
    guest.ifPresent(others::remove);
    labels.forEach(l -> document.names().person(l).ifPresent(others::remove));
    return asked && others.size() == 1 ? others.stream().findFirst() : Optional.empty();
  }

  /** 芦花中学沙惟一访谈: the one person whom the first line names. */
  private Optional<Entity> headlined() {
    Set<Entity> persons = new LinkedHashSet<>();
    document.passages().stream()
        .limit(1)
        .flatMap(p -> p.places().stream())
        .filter(p -> p.is(EntityType.PERSON))
        .forEach(p -> persons.add(p.entity()));
    host.ifPresent(persons::remove);
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }

  /** 主持人 is somebody, 问 and Q only mark a turn. */
  private Optional<Entity> named(String label) {
    return MARK.matcher(label).matches() ? Optional.empty() : Optional.of(unnamed(label));
  }

  /** A participant of whom the document gives a role or a short name only. */
  private Entity unnamed(String label) {
    String file = document.document().identifier();
    boolean role = isRole(label) || label.matches(".*\\d.*");
    return person(label, role ? Keys.of(label + " " + file) : Keys.of(label));
  }

  private static Entity person(String name, String key) {
    return new Entity.Person(
        key,
        new Names(List.of(new Names.Name(name, Language.guess(name))), List.of()),
        false,
        List.of(),
        Optional.empty());
  }

  /**
   * The one label of a text in which nobody else speaks, if it is not that of somebody whom the
   * title announces: a script that its narrator reads.
   */
  Optional<String> oneVoice() {
    Set<String> labels = new LinkedHashSet<>();
    int own = 0;
    int all = 0;
    for (LinkedPassage passage : document.passages()) {
      if (passage.passage().kind() != Block.Kind.HEADING) {
        passage.passage().label().ifPresent(labels::add);
        all += passage.folded().length();
        own += passage.passage().label().isPresent() ? passage.folded().length() : 0;
      }
    }
    boolean one = labels.size() == 1 && own * 10 >= all * ALMOST_ALL;
    return labels.stream()
        .filter(l -> one && !isNobody(l) && !isDiarized(l))
        .filter(l -> labelled(l).filter(announced()::contains).isEmpty())
        .findFirst();
  }

  /** Whose name a label is; empty if it is a role, or that of whoever made the text. */
  Optional<Entity> teller(String label) {
    boolean maker =
        document.authors().stream()
            .flatMap(a -> a.names().all().stream())
            .anyMatch(n -> Folding.fold(n.text()).equals(Folding.fold(label)));
    return labelled(label).filter(p -> !isRole(label) && !maker && p.type() == EntityType.PERSON);
  }

  /** Somebody who is spoken to by name: 伊利亚，欢迎…; …谢谢你，伊利亚. */
  private Optional<Entity> addressed(BiPredicate<String, Place> how) {
    Map<Entity, Integer> votes = new HashMap<>();
    for (LinkedPassage passage : document.passages()) {
      if (passage.passage().kind() == Block.Kind.HEADING) {
        continue;
      }
      String text = passage.folded();
      for (Place place : passage.places()) {
        if (place.is(EntityType.PERSON) && !isCited(place) && how.test(text, place)) {
          votes.merge(place.entity(), 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<Entity, Integer>comparingByValue().thenComparing(e -> e.getKey().key()))
        .map(Map.Entry::getKey);
  }

  /** 谢谢你，玛拉，很高兴来: so the guest answers who has made him welcome. */
  private static boolean isThankedBack(String text, Place place) {
    String before = text.substring(Math.max(0, place.begin() - 14), place.begin());
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 20));
    return THANKS.matcher(before).find() && GLAD.matcher(after).lookingAt();
  }

  /** Chen T, Guestrin C.: an author of a bibliography is not spoken to. */
  private static boolean isCited(Place place) {
    return place.rule().equals("reference") || place.rule().equals("name.initials");
  }

  /**
   * 受访者是顾闻笙, 我叫丁若川: whom the beginning of the text presents in a role.
   *
   * @param within UTF-16 units after the role in which the name begins
   */
  private Optional<Entity> presented(Pattern role, int within) {
    return allPresented(role, within).stream().findFirst();
  }

  /** Who wrote the text: of a page with two bylines not the one whose page it is. */
  private Optional<Entity> byline(Set<Entity> owners) {
    List<Entity> all = allPresented(BYLINE, BELOW);
    return all.stream()
        .filter(p -> !owners.contains(p))
        .reduce((first, last) -> last)
        .or(() -> all.stream().findFirst());
  }

  private List<Entity> allPresented(Pattern role, int within) {
    List<Entity> all = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < document.passages().size() && seen <= BEGINNING; i++) {
      LinkedPassage passage = document.passages().get(i);
      String text = passage.folded();
      Matcher m = role.matcher(text);
      while (m.find()) {
        boolean below =
            m.end() == text.stripTrailing().length() && i + 1 < document.passages().size();
        Optional<Entity> person =
            below
                ? first(document.passages().get(i + 1), 0, 1)
                : first(passage, m.end(), m.end() + within);
        person.ifPresent(all::add);
      }
      seen += text.length();
    }
    return all;
  }

  /** The first person that a passage names between two places of it, in one clause. */
  private static Optional<Entity> first(LinkedPassage passage, int from, int to) {
    String text = passage.folded();
    return passage.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() >= from && p.begin() < to)
        .filter(
            p -> text.substring(from, p.begin()).chars().noneMatch(c -> "。！？；\n".indexOf(c) >= 0))
        .map(Place::entity)
        .findFirst();
  }

  /** Whose own address the text tells listeners to visit: dwarkesh.com/advertise. */
  private Optional<Entity> ownSite() {
    Map<Entity, Integer> votes = new HashMap<>();
    for (LinkedPassage passage : document.passages()) {
      Matcher m = SITE.in(passage.folded());
      while (m.find()) {
        for (String part : m.group().split("[./]")) {
          document
              .names()
              .person(part)
              .filter(p -> part.length() > 4 && !guest.filter(p::equals).isPresent())
              .ifPresent(p -> votes.merge(p, 1, Integer::sum));
        }
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<Entity, Integer>comparingByValue().thenComparing(e -> e.getKey().key()))
        .map(Map.Entry::getKey);
  }

  private static boolean isVocative(String text, Place place) {
    String before = text.substring(Math.max(0, place.begin() - 8), place.begin());
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 6));
    boolean atEnd = COMMA_BEFORE.matcher(before).matches() && END_AFTER.matcher(after).matches();
    boolean atStart =
        (before.isEmpty() || END_BEFORE.matcher(before).matches())
            && GREETED_AFTER.matcher(after).matches();
    boolean thanked = THANKS_BEFORE.matcher(before).matches();
    return atEnd || atStart || thanked;
  }
}
