package yulu.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.mention.Mention;
import yulu.nlp.Folding;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Persons who share the surname of somebody in the lexicon, told by their given names: 鲍勃·桑德斯 is
 * not Bernie Sanders, 劳伦斯·托夫特 nobody whose surname is 劳伦斯, and Mira Narasimhan not Karthik.
 */
final class Namesakes {
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?:(?:[Dd]e|[Dd]el|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Ll]a|[Ll]e|[Vv]an|[Vv]on|[Tt]en) )*\\p{Lu}[\\p{IsLatin}'’-]{2,}");
  private static final Pattern BEFORE_SURNAME =
      Pattern.compile("(?<![\\p{IsLatin}\\p{N}.])(\\p{Lu}\\p{Ll}{2,}) $");
  private static final Set<String> GIVEN = WordList.read("given-names.txt");
  private static final Set<String> NO_NAME =
      Stream.of("latin-stop.txt", "roles.txt", "organization-endings.txt")
          .flatMap(list -> WordList.read(list).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST_LATIN = 24;
  private static final int LONGEST_GIVEN = 7;

  /** How alike two spellings of one given name sound at least. */
  private static final double ALIKE = 0.5;

  private Namesakes() {}

  /** True of a word that stands in no person's name: a title, the end of an organization's name. */
  static boolean isNoName(String word) {
    return NO_NAME.contains(word);
  }

  /** The names of a stretch but those of persons whose given name is not the one before it. */
  static List<Lexicon.Alias> without(
      String folded, int begin, int end, List<Lexicon.Alias> aliases) {
    boolean dotBefore = begin >= 2 && folded.charAt(begin - 1) == '·';
    boolean dotAfter = end + 1 < folded.length() && folded.charAt(end) == '·';
    if (dotBefore && Scripts.isHan(folded.charAt(begin))) {
      String given = givenName(folded, begin - 1);
      return aliases.stream().filter(a -> hasGivenName(a.entity(), given)).toList();
    }
    if (dotAfter && Scripts.isHan(folded.charAt(end + 1))) {
      return aliases.stream().filter(a -> !isBareSurname(a)).toList();
    }
    return aliases;
  }

  /** 马库斯, of somebody whose name is 加里·马库斯. */
  private static boolean isBareSurname(Lexicon.Alias alias) {
    String surname = "·" + Folding.fold(alias.surface());
    return alias.origin() == Lexicon.Origin.SURNAME
        || (alias.entity().type() == EntityType.PERSON
            && alias.entity().names().all().stream()
                .anyMatch(n -> Folding.fold(n.text()).endsWith(surname)));
  }

  /** The Chinese characters before a dot. */
  private static String givenName(String folded, int dot) {
    int from = dot;
    while (from > 0 && dot - from < LONGEST_GIVEN && Scripts.isHan(folded.charAt(from - 1))) {
      from--;
    }
    return folded.substring(from, dot);
  }

  /** The characters end in a given name of the person, or in what sounds like it. */
  private static boolean hasGivenName(Entity entity, String characters) {
    if (entity.type() != EntityType.PERSON || characters.isEmpty()) {
      return true;
    }
    List<String> all =
        entity.names().all().stream()
            .map(n -> Folding.fold(n.text()))
            .filter(n -> n.indexOf('·') > 0)
            .map(n -> n.substring(0, n.indexOf('·')))
            .toList();
    return all.isEmpty() || all.stream().anyMatch(given -> isLike(given, characters));
  }

  private static boolean isLike(String given, String characters) {
    int from = Math.max(0, characters.length() - given.length());
    return Sounds.alike(given, characters.substring(from)) >= ALIKE;
  }

  /**
   * Parts of full names in a text that mean nobody of the lexicon there.
   *
   * @param always 亚历山大 where the text has 亚历山大·恩比里科斯 and nobody of that surname, 马库斯 where it
   *     speaks of 大卫·马库斯 before it has the surname alone
   * @param derived 齐格勒 where it has 佐卡里·齐格勒 somewhere and nobody else of that surname in full:
   *     means nobody whose row does not give the surname alone
   */
  record Others(Set<String> always, Set<String> derived) {
    /** What the lexicon has in a line, without names that mean others in this text. */
    List<LexiconHit> without(String folded, List<LexiconHit> hits) {
      if (always.isEmpty() && derived.isEmpty()) {
        return hits;
      }
      List<LexiconHit> left = new ArrayList<>();
      for (LexiconHit hit : hits) {
        String name = folded.substring(hit.begin(), hit.exactEnd());
        if (!always.contains(name) && !derived.contains(name)) {
          left.add(hit);
          continue;
        }
        List<Lexicon.Alias> known =
            hit.aliases().stream()
                .filter(
                    a ->
                        always.contains(name)
                            ? !isBareSurname(a)
                            : a.origin() != Lexicon.Origin.SURNAME)
                .toList();
        if (!known.isEmpty()) {
          left.add(new LexiconHit(hit.begin(), hit.end(), hit.exactEnd(), known));
        }
      }
      return left;
    }
  }

  /** Whom a text names in full beside those of the lexicon, by the parts of their names. */
  static Others others(List<Line> lines, List<List<LexiconHit>> hits, List<Mention> found) {
    Set<String> given = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    Map<String, Integer> first = new HashMap<>();
    for (Mention mention : found) {
      if (mention.type() == EntityType.PERSON) {
        String name = Folding.fold(mention.surface());
        first.merge(parts(name, given, surnames), mention.passage(), Math::min);
      }
    }
    Set<String> listed = new HashSet<>();
    Map<String, Integer> alone = new HashMap<>();
    for (int i = 0; i < hits.size(); i++) {
      for (LexiconHit hit : hits.get(i)) {
        if (hit.aliases().get(0).entity().type() == EntityType.PERSON) {
          String name = lines.get(i).folded().substring(hit.begin(), hit.exactEnd());
          parts(name, given, listed);
          alone.putIfAbsent(name, i);
        }
      }
    }
    given.removeAll(surnames);
    given.removeAll(listed);
    surnames.removeAll(listed);
    surnames.stream()
        .filter(s -> first.getOrDefault(s, 0) <= alone.getOrDefault(s, -1))
        .forEach(given::add);
    return new Others(Set.copyOf(given), Set.copyOf(surnames));
  }

  /** Adds the first and the last part of a full name, and gives the last. */
  private static String parts(String name, Set<String> given, Set<String> surnames) {
    String[] parts = name.split("[· ]");
    if (parts.length > 1) {
      given.add(parts[0]);
      surnames.add(parts[parts.length - 1]);
    }
    return parts[parts.length - 1];
  }

  /** True if a surname in Latin letters stands after the given name of somebody else. */
  static boolean has(String text, LexiconHit hit, List<LexiconHit> all) {
    Entity entity = hit.aliases().get(0).entity();
    if (entity.type() != EntityType.PERSON
        || hit.begin() < 4
        || text.charAt(hit.begin() - 1) != ' '
        || !SURNAME.matcher(text.substring(hit.begin(), hit.exactEnd())).matches()) {
      return false;
    }
    int from = Math.max(0, hit.begin() - LONGEST_LATIN);
    Matcher before = BEFORE_SURNAME.matcher(text.substring(from, hit.begin()));
    if (!before.find()) {
      return false;
    }
    String given = before.group(1);
    int at = from + before.start(1);
    return (GIVEN.contains(given) || (isInChinese(text, at) && !NO_NAME.contains(given)))
        && all.stream().noneMatch(h -> h.begin() < hit.begin() && h.end() > at)
        && entity.names().all().stream().noneMatch(n -> n.text().charAt(0) == given.charAt(0));
  }

  private static boolean isInChinese(String text, int at) {
    return at >= 2 && (Scripts.isHan(text.charAt(at - 1)) || Scripts.isHan(text.charAt(at - 2)));
  }
}
