package yulu.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Names of people and organizations in Latin letters: two to four capitalised words of which the
 * first is a given name, or that stand beside a title, before 等人 or et al., or in brackets after a
 * transliterated name; words that end as organizations do.
 */
final class LatinNames implements Finder {
  private static final String WORD =
      "[\\p{Lu}&&\\p{IsLatin}][A-Za-z\\p{IsLatin}'’]*(?:-\\p{IsLatin}[A-Za-z\\p{IsLatin}'’]+){0,8}";
  private static final Pattern NAME =
      Pattern.compile(
          "(?=[\\p{Lu}vd])(?<![\\p{IsLatin}\\p{N}])(?:van |von |de )?(?:\\p{Lu}\\.|"
              + WORD
              + ")(?: (?:\\p{Lu}\\.|"
              + WORD
              + "|van|von|de|der|den|di|da|del|la|le|el|bin|ten|of|and|&|for)){0,31}(?:"
              + " Inc\\.)?(?![\\p{IsLatin}\\p{N}])");

  /** What makes an owner of a name: John Dean's memory, Dan Povey's Kaldi. */
  private static final Pattern OWNER = Pattern.compile("(?<=\\p{L})(?:['’]s|(?<=s)['’])(?= |$)");

  private static final Set<String> SMALL =
      Set.of("van", "von", "de", "der", "den", "di", "da", "del", "la", "le", "el", "bin", "ten");
  private static final Pattern HONORIFIC =
      Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Senator|President)\\.? $");
  private static final Set<String> TITLES =
      Set.of(
          "Councilor",
          "Councillor",
          "Mayor",
          "Judge",
          "Justice",
          "Senator",
          "Representative",
          "Congressman",
          "Congresswoman",
          "Governor",
          "Minister",
          "Chancellor",
          "Commissioner");

  /** Of what kind an organization is whose name goes on with "of" or "for". */
  private static final Set<String> OFFICES =
      Set.of("Department", "Ministry", "Office", "Board", "Faculty", "Committee", "Federation");

  /** Words that begin no name, but end some: Peter West, Terry March. */
  private static final Set<String> SURNAMES_TOO =
      Set.of("West", "North", "East", "Best", "March", "May", "Law", "Key", "Book", "Bay");

  private static final Set<String> LINKS = Set.of("of", "and", "&", "for");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:\\s*(?:等人|等[，,。）)]|等学者|等研究者|et al|的(?:论文|文章|博客|著作|书籍|专著|一篇))|'s team|’s"
              + " team|\\s?(?:教授|博士|先生|女士|老师|院士))");

  private static final Pattern ENGLISH_SAYS =
      Pattern.compile(
          "^\\s?(?:（?一作|（?通讯作者|牵头|领衔|主笔|执笔|一个人写)|^,? (?:says|said|argues|argued|thinks|believes|wrote|writes|told|replies|replied|insists|points"
              + " out|disagrees)\\b"
              + "|, (?:who|whose)\\b"
              + "|, (?:a|an|the|then|now|one of) (?:[\\w-]+ ){0,4}(?:[a-z]+(?:ists?|ians?)|researchers?|professors?|"
              + "founders?|directors?|authors?|engineers?|editors?|reporters?|writers?|lawyers?|investors?|executives?|"
              + "farmers?|teachers?|students?|nurses?|doctors?|fellows?|chairs?|heads?|leaders?|members?|designers?)\\b");
  private static final Pattern ENGLISH_INTRODUCED =
      Pattern.compile(
          "(?:\\b(?:said|says|where|asked|argues|argued|writes|wrote|[Bb]y|Councilor|Councillor|Judge|Mayor|Rep\\.|Sen\\.|listener,)|I'm|I am|[Mm]y name is|[Mm]y guest(?: today)? is|[Mm]y guest,|joined by|talking"
              + " to|speaking with|interview with|conversation with|我是|我叫|导师是|师从|作者是|(?:嘉宾|来宾|来賓|嘉賓|來賓|受访者|受訪者|主讲人|主講人)(?:是|为|為)|(?:^|[。：，（])(?:受访者|受訪者)：?|来自"
              + " ?\\p{IsHan}{2,8}的|和|与|教授|博士)\\s?$");
  private final Set<String> given = WordList.read("given-names.txt");
  private final Set<String> stop = WordList.read("latin-stop.txt");
  private final Set<String> words = WordList.read("english-stop.txt");
  private final Set<String> roles = WordList.read("roles.txt");
  private final Set<String> endings = WordList.read("organization-endings.txt");

  @Override
  public void find(Line line, List<Mention> found) {
    Matcher m = NAME.matcher(line.text());
    while (m.find()) {
      Matcher owner = OWNER.matcher(m.group());
      int begin = m.start();
      while (owner.find()) {
        consider(line, begin, m.start() + owner.start(), found);
        begin = Math.min(m.end(), m.start() + owner.end() + 1);
      }
      if (begin < m.end()) {
        consider(line, begin, m.end(), found);
      }
    }
  }

  private void consider(Line line, int from, int to, List<Mention> found) {
    int begin = from;
    int end = to;
    String text = line.text();
    String[] words = text.substring(begin, end).split(" ");
    int first = 0;
    while (first < words.length && isOpener(words[first])) {
      begin += words[first].length() + 1;
      first++;
    }
    int last = words.length;
    while (last > first && (SMALL.contains(words[last - 1]) || LINKS.contains(words[last - 1]))) {
      end -= words[last - 1].length() + 1;
      last--;
    }
    if (last <= first || begin >= end || line.isCovered(begin, end)) {
      return;
    }
    List<String> parts = List.of(words).subList(first, last);
    int of = parts.indexOf("of");
    if (of > 1 && !isOrganization(parts) && given.contains(parts.get(0))) {
      int left = String.join(" ", parts.subList(0, of)).length();
      consider(line, begin, begin + left, found);
      consider(line, begin + left + 4, end, found);
      return;
    }
    int and = parts.indexOf("and");
    if (and > 0 && (!isOrganization(parts) || areTwo(line, parts, begin, and))) {
      int left = String.join(" ", parts.subList(0, and)).length();
      consider(line, begin, begin + left, found);
      consider(line, begin + left + 5, end, found);
      return;
    }
    if (isOrganization(parts)) {
      add(found, line, begin, end, EntityType.ORGANIZATION, 0.8, "name.latin.organization");
    } else if (!line.isKnown(begin, end)
        && (isPerson(line, parts, begin, end)
            || (isHonorific(line, begin)
                && parts.size() <= 2
                && hasLower(parts.get(0))
                && !stop.contains(parts.get(0))))) {
      add(found, line, begin, end, EntityType.PERSON, 0.85, "name.latin.person");
    }
  }

  /** Facebook and New York University, where the first is known, or an organization by its form. */
  private boolean areTwo(Line line, List<String> parts, int begin, int and) {
    List<String> left = parts.subList(0, and);
    boolean first =
        isOrganization(left) || line.isCovered(begin, begin + String.join(" ", left).length());
    return first && isOrganization(parts.subList(and + 1, parts.size()));
  }

  private static boolean isHonorific(Line line, int begin) {
    return HONORIFIC.matcher(line.text().substring(Math.max(0, begin - 12), begin)).find();
  }

  private static void add(
      List<Mention> found, Line line, int begin, int end, EntityType type, double c, String rule) {
    found.add(line.mention(begin, end, type, c, rule));
  }

  /** Words before a name that belong to the sentence or are a title. */
  private boolean isOpener(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return TITLES.contains(word)
        || stop.contains(word)
        || (apostrophe > 0 && stop.contains(word.substring(0, apostrophe)))
        || roles.contains(word.replace(".", ""))
        || LINKS.contains(word);
  }

  private boolean isOrganization(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    boolean ending = parts.size() >= 2 && endings.contains(last) && parts.size() <= 6;
    boolean university =
        parts.size() >= 3
            && (parts.get(1).equals("of") || parts.get(1).equals("for"))
            && (endings.contains(parts.get(0)) || OFFICES.contains(parts.get(0)));
    return ending || university;
  }

  private boolean isPerson(Line line, List<String> parts, int begin, int end) {
    if (parts.size() > 4 || parts.stream().anyMatch(LINKS::contains)) {
      return false;
    }
    String firstName = parts.get(0);
    if (SMALL.contains(firstName)) {
      return parts.size() >= 2 && besideName(line, begin, end);
    }
    boolean afterwards =
        AFTER.matcher(line.text().substring(end, Math.min(end + 12, line.text().length()))).find();
    if (parts.size() == 1) {
      return afterwards
          && !stop.contains(firstName)
          && firstName.length() > 2
          && hasLower(firstName);
    }
    boolean surnameToo =
        parts.size() == 2 && given.contains(firstName) && SURNAMES_TOO.contains(parts.get(1));
    if (!surnameToo
        && parts.stream()
            .skip(1)
            .anyMatch(p -> stop.contains(p) || endings.contains(p) || isOffice(p))) {
      return false;
    }
    if (!parts.stream()
        .skip(1)
        .allMatch(p -> SMALL.contains(p) || p.endsWith(".") || hasLower(p))) {
      return false;
    }
    boolean givenName =
        given.contains(firstName)
            || (firstName.contains("-")
                && given.contains(firstName.substring(0, firstName.indexOf('-'))));
    boolean initial =
        firstName.length() == 2
            && firstName.endsWith(".")
            && parts.size() <= 3
            && line.at(begin - 1) != '&'
            && !isWord(parts.get(1));
    boolean bracketed = inBracketsAfterName(line, begin, end);
    String next = line.text().substring(end, Math.min(end + 16, line.text().length()));
    String last = line.text().substring(Math.max(0, begin - 24), begin);
    return givenName
        || afterwards
        || ENGLISH_SAYS.matcher(next).lookingAt()
        || ENGLISH_INTRODUCED.matcher(last).find()
        || (initial && parts.size() >= 2)
        || bracketed
        || besideRole(line, begin, end);
  }

  /** Family Doctor, Sierra CEO: an office at the end of what is no name of a person. */
  private boolean isOffice(String word) {
    return word.equals("Doctor")
        || (word.length() > 2 && roles.contains(word) && !given.contains(word));
  }

  /** A word with which a new sentence begins after a letter: of class L. We'll see. */
  private boolean isWord(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return words.contains(word.toLowerCase(Locale.ROOT))
        || (apostrophe > 0
            && words.contains(word.substring(0, apostrophe).toLowerCase(Locale.ROOT)))
        || word.endsWith("ly");
  }

  private static boolean hasLower(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  /** 吉滕德拉·马利克（Jitendra Malik）: whatever stands so after a dotted name is its original. */
  private static boolean inBracketsAfterName(Line line, int begin, int end) {
    char open = line.at(begin - 1);
    char close = line.at(end);
    if ((open != '（' && open != '(')
        || (close != '）' && close != ')' && close != '，' && close != ',')) {
      return false;
    }
    for (int i = begin - 2; i >= 0 && begin - i < 14; i--) {
      char c = line.at(i);
      if (Scripts.isNameDot(c)) {
        return true;
      }
      if (!Scripts.isHan(c)) {
        return false;
      }
    }
    return false;
  }

  /** Joined to another name, or followed by what only a person has: Hinton和van Camp的论文. */
  private static boolean besideName(Line line, int begin, int end) {
    String text = line.text();
    boolean joined = begin > 1 && "和与及、&".indexOf(text.charAt(begin - 1)) >= 0;
    return joined || AFTER.matcher(text.substring(end, Math.min(end + 12, text.length()))).find();
  }

  private boolean besideRole(Line line, int begin, int end) {
    String folded = line.folded();
    for (String role : roles) {
      if (Scripts.isHan(role.charAt(0))
          && (folded.startsWith(role, end)
              || folded.startsWith(role, end + 1)
              || endsAt(folded, role, begin)
              || endsAt(folded, role, begin - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(String text, String word, int end) {
    return end >= word.length() && text.startsWith(word, end - word.length());
  }
}
