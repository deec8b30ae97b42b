package yulu.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.nlp.Token;
import yulu.text.Scripts;
import yulu.text.WordList;

/** Transliterated names with dots: 杰弗里·辛顿, 让-雅克·卢梭, J·K·罗琳. */
final class DottedNames implements Finder {
  private static final int LONGEST_PART = 7;

  /** A·M·I: letters alone are nobody's name. */
  private static final Pattern INITIALS = Pattern.compile("\\p{IsLatin}(?:\\P{L}\\p{IsLatin})+");

  /** Before a name these are words of their own, also where they make another with it: 和尚恩·佩吉. */
  private static final String JOINING = "和与跟同向由被把是给像";

  /** Characters that stand in names with a dot, but in too many words to be looked for without. */
  private static final String BESIDE_DOT = "历各刘侬绪岑芭崔史葆蕾娃姗玻钦珂彤嫩缅赞焦曹灿臣璞冈";

  /** Adverbs and auxiliaries of one character after a name: 乔治·博克斯所说, 亚瑟·米勒曾. */
  private static final String AFTER = "所曾各让由当";

  private final BitSet characters = ForeignCharacters.read();
  private final Set<String> roles = WordList.read("roles.txt");
  private final Set<String> surnames = WordList.read("surnames.txt");

  DottedNames() {
    BESIDE_DOT.chars().forEach(characters::set);
  }

  @Override
  public void find(Line line, List<Mention> found) {
    String text = line.text();
    int i = 0;
    while (i < text.length()) {
      if (!Scripts.isNameDot(text.charAt(i))
          || !isPart(line.folded(), i - 1)
          || !(isPart(line.folded(), i + 1) || isSurname(line.folded(), i + 1))) {
        i++;
        continue;
      }
      int begin = left(line, i);
      int end = right(line, i + 1);
      while (end < text.length()
          && Scripts.isNameDot(text.charAt(end))
          && isPart(line.folded(), end + 1)) {
        end = right(line, end + 1);
      }
      if (begin < i
          && end > i + 1
          && !INITIALS.matcher(text.substring(begin, end)).matches()
          && !line.isKnown(begin, end)) {
        found.add(line.mention(begin, end, EntityType.PERSON, 0.9, "name.dotted"));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** A word of the language, of two characters or more, begins here: 当年, 根本, 表示. */
  private boolean isOrdinaryWord(Line line, int at) {
    int i = line.firstTokenFrom(at);
    if (i == line.tokens().size() || line.tokens().get(i).begin() != at) {
      return false;
    }
    Token token = line.tokens().get(i);
    return token.text().length() >= 2
        && ("dtvcprfma".indexOf(token.tag().charAt(0)) >= 0 || roles.contains(token.text()));
  }

  private boolean isPart(String folded, int at) {
    return at >= 0
        && at < folded.length()
        && (characters.get(folded.charAt(at)) || Scripts.isLatinLetter(folded.charAt(at)));
  }

  private boolean isSurname(String folded, int at) {
    return at < folded.length() && surnames.contains(folded.substring(at, at + 1));
  }

  /** Goes left over characters of foreign names to where a word begins; to the dot if none does. */
  private int left(Line line, int dot) {
    String folded = line.folded();
    int begin = dot;
    while (begin > 0 && dot - begin < LONGEST_PART && isPart(folded, begin - 1)) {
      begin--;
      if (Scripts.isLatinLetter(folded.charAt(begin))
          != Scripts.isLatinLetter(folded.charAt(dot - 1))) {
        begin++;
        break;
      }
    }
    if (JOINING.indexOf(line.at(begin - 1)) >= 0 && line.wordStarts().get(begin - 1)) {
      return begin;
    }
    while (begin < dot && !line.wordStarts().get(begin)) {
      begin++;
    }
    while (begin < dot && isOrdinaryWord(line, begin)) {
      int end = line.tokens().get(line.firstTokenFrom(begin)).end();
      if (end >= dot) {
        return begin;
      }
      begin = end;
    }
    return begin;
  }

  private int right(Line line, int from) {
    String folded = line.folded();
    int end = from;
    if (!characters.get(folded.charAt(from))
        && surnames.contains(folded.substring(from, from + 1))) {
      return from + 1; // 杰森·张: a Chinese surname after a foreign given name
    }
    while (end < folded.length()
        && end - from < LONGEST_PART
        && isPart(folded, end)
        && !(end > from + 1 && isOrdinaryWord(line, end))) {
      end++;
    }
    int longest = end;
    while (end > from + 1 && !line.wordStarts().get(end)) {
      end--;
    }
    if (!line.wordStarts().get(end)) {
      return longest;
    }
    boolean more = end - from > 2 && AFTER.indexOf(folded.charAt(end - 1)) >= 0;
    return more && line.wordStarts().get(end - 1) ? end - 1 : end;
  }
}
