package yulu.nlp;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * A sentence as the tagger sees it: one unit for each Chinese character, Latin word, number and
 * mark of punctuation, with the HanLP word that it stands in. A space is a unit only between
 * Chinese characters, where subtitles use it for punctuation.
 */
final class Units {
  private static final Set<String> SURNAMES = WordList.read("surnames.txt");
  private static final BitSet SURNAMES_BEGIN = new BitSet();
  private static final Set<String> GIVEN = WordList.read("given-names.txt");

  static {
    SURNAMES.forEach(surname -> SURNAMES_BEGIN.set(surname.charAt(0)));
  }

  /** Latin words share the private use area, so that any symbol has sixteen bits. */
  private static final int LATIN_SYMBOLS = 0xE000;

  private static final int LATIN_SYMBOL_COUNT = 0x1900;

  private final String text;
  private final String folded;
  private int size;
  private int[] begins;
  private int[] ends;

  /** Symbol of each unit: the folded character, or a hash of the Latin word. */
  char[] symbols;

  /** Class of each unit: Chinese, number, shapes of Latin words, kinds of marks. */
  byte[] classes;

  /** 1 if a Chinese surname begins here, 2 if the unit is a Latin given name. */
  byte[] hints;

  /** Hash of the word in which the unit stands; of its tag; 0 alone, 1 begin, 2 middle, 3 end. */
  int[] words;

  int[] tags;
  byte[] places;

  /** Hash of the words before and after the one in which the unit stands. */
  int[] wordsBefore;

  int[] wordsAfter;
  int[] tagsBefore;
  int[] tagsAfter;

  private Units(String text, String folded, int capacity) {
    this.text = text;
    this.folded = folded;
    begins = new int[capacity];
    ends = new int[capacity];
    symbols = new char[capacity];
    classes = new byte[capacity];
    hints = new byte[capacity];
    words = new int[capacity];
    tags = new int[capacity];
    places = new byte[capacity];
    wordsBefore = new int[capacity];
    wordsAfter = new int[capacity];
    tagsBefore = new int[capacity];
    tagsAfter = new int[capacity];
  }

  /** The units from {@code from} to {@code to} of a text. */
  static Units of(String text, String folded, List<Token> tokens, int from, int to) {
    Units units = new Units(text, folded, to - from);
    units.cut(from, to);
    units.look(tokens);
    return units;
  }

  int size() {
    return size;
  }

  int begin(int unit) {
    return begins[unit];
  }

  int end(int unit) {
    return ends[unit];
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = folded.charAt(at);
      if (Scripts.isHan(c)) {
        add(at, at + 1, c, 1);
        hints[size - 1] = (byte) (isSurname(at, to) ? 1 : 0);
        at++;
      } else if (isWordCharacter(c)) {
        int end = wordEnd(at, to);
        latin(at, end);
        at = end;
      } else if (c == ' ' || c == '\n') {
        if (at > from && at + 1 < to && isHan(at - 1) && isHan(at + 1)) {
          add(at, at + 1, ' ', 2);
        }
        at++;
      } else {
        add(at, at + 1, c, mark(c));
        at++;
      }
    }
  }

  private void add(int begin, int end, char symbol, int type) {
    begins[size] = begin;
    ends[size] = end;
    symbols[size] = symbol;
    classes[size] = (byte) type;
    size++;
  }

  private boolean isHan(int at) {
    return Scripts.isHan(folded.charAt(at));
  }

  private boolean isSurname(int at, int to) {
    return SURNAMES_BEGIN.get(folded.charAt(at))
        && (SURNAMES.contains(folded.substring(at, at + 1))
            || (at + 1 < to && SURNAMES.contains(folded.substring(at, at + 2))));
  }

  private static boolean isWordCharacter(char c) {
    return Scripts.isLatinLetter(c) || Scripts.isAsciiDigit(c);
  }

  /** A hyphen, dot, apostrophe or ampersand inside belongs to the word: GPT-4.1, AT&T. */
  private int wordEnd(int from, int to) {
    int at = from + 1;
    while (at < to) {
      char c = folded.charAt(at);
      boolean joint =
          (c == '-' || c == '.' || c == '\'' || c == '&')
              && at + 1 < to
              && isWordCharacter(folded.charAt(at + 1));
      if (!isWordCharacter(c) && !joint) {
        break;
      }
      at++;
    }
    return at;
  }

  private void latin(int begin, int end) {
    String word = folded.substring(begin, end);
    int type = shape(text.substring(begin, end));
    char symbol =
        type == 3
            ? '0'
            : (char) (LATIN_SYMBOLS + Math.floorMod(word.hashCode(), LATIN_SYMBOL_COUNT));
    add(begin, end, symbol, type);
    hints[size - 1] = (byte) (GIVEN.contains(text.substring(begin, end)) ? 2 : 0);
  }

  /** 3 number, 4 lower case, 5 capitals, 6 capitalised, 7 mixed case, 8 letters and digits. */
  private static int shape(String word) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits += Scripts.isAsciiDigit(c) ? 1 : 0;
    }
    if (digits > 0) {
      return upper + lower == 0 ? 3 : 8;
    }
    if (upper == 0) {
      return 4;
    }
    if (lower == 0) {
      return 5;
    }
    return upper == 1 && Character.isUpperCase(word.charAt(0)) ? 6 : 7;
  }

  private static int mark(char c) {
    return switch (c) {
      case '、' -> 9;
      case '(', '[' -> 10;
      case ')', ']' -> 11;
      case '“', '「', '『', '"' -> 12;
      case '”', '」', '』' -> 13;
      case '《' -> 14;
      case '》' -> 15;
      case ':' -> 16;
      case '·' -> 17;
      default -> 2;
    };
  }

  private void look(List<Token> tokens) {
    int token = size == 0 ? 0 : tokenAt(tokens, begins[0]);
    for (int i = 0; i < size; i++) {
      while (token + 1 < tokens.size() && tokens.get(token + 1).begin() <= begins[i]) {
        token++;
      }
      if (token >= tokens.size()) {
        continue;
      }
      Token word = tokens.get(token);
      words[i] = word.text().hashCode();
      tags[i] = word.tag().hashCode();
      boolean first = word.begin() >= begins[i];
      boolean last = word.end() <= ends[i];
      places[i] = (byte) (first ? (last ? 0 : 1) : (last ? 3 : 2));
      Token before = neighbour(tokens, token, -1);
      Token after = neighbour(tokens, token, 1);
      wordsBefore[i] = before.text().hashCode();
      tagsBefore[i] = before.tag().hashCode();
      wordsAfter[i] = after.text().hashCode();
      tagsAfter[i] = after.tag().hashCode();
    }
  }

  private static final Token NOTHING = new Token("", "", 0);

  /** The next word in a direction that is no space; of the whole text, not only of the sentence. */
  private static Token neighbour(List<Token> tokens, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < tokens.size()) {
      Token token = tokens.get(at);
      if (!token.text().isBlank()) {
        return token;
      }
      at += step;
    }
    return NOTHING;
  }

  private static int tokenAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
