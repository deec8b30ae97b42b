package yulu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a view into sentences: Chinese and English enders, quotation marks that stay with their
 * sentence, decimals, initials and abbreviations. Where a text has line ends instead of
 * punctuation, the line ends are weighed. What does not end is cut.
 */
public final class SentenceSplitter {
  private static final String ENDERS = "。！？!?；;…";
  private static final String CLOSERS = "”’」』）)】》\"'";

  /** After a closing quotation mark these carry the sentence on. */
  private static final String CARRIES = "，,、：的地得时这那和与是等之一来也就呢吗吧中里后";

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "vs", "etc", "al", "e.g", "i.e", "fig",
          "eq", "no", "vol", "pp", "p", "inc", "ltd", "co", "corp", "dept", "univ", "approx", "cf",
          "ed", "eds", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "u.s", "u.k", "ph.d", "b.s", "m.s", "a.m", "p.m");

  /** A line or cue that names who holds what follows. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "(?!就|还|還|也|又|并|而|则)[^，。！？ ]{1,16}?(?:[说說]|认为|認為|觉得|覺得|表示|指出|强调|提醒|补充|解释|回答|回应|看来|坚信|预测|推测|写道|判断是|意思是|观点是|建议)(?:[，：道 ]|$|[^ ]{0,3}$|(?=\\p{IsHan}))");

  private static final int ATTRIBUTION = 24;
  private static final int LINE_ENOUGH = 16;
  private static final int LINE_LONG = 60;

  /** Longer sentences are cut: no reader follows them, and work on a sentence may be quadratic. */
  private static final int LONGEST = 2_000;

  private final List<String> starters;

  /**
   * @param starters words with which a new sentence often begins, for texts without punctuation
   */
  public SentenceSplitter(List<String> starters) {
    this.starters = List.copyOf(starters);
  }

  /** The sentences of a view that has punctuation. */
  public List<Sentence> split(View view) {
    return split(view, false, LineSubjects.none());
  }

  /**
   * The sentences of a view that lacks punctuation, so that its block starts (or spaces) count.
   *
   * @param subjects words with which sentences of the text begin
   */
  List<Sentence> splitLines(View view, LineSubjects subjects) {
    return split(view, true, subjects);
  }

  private List<Sentence> split(View view, boolean byLines, LineSubjects subjects) {
    String text = view.text();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    int i = 0;
    int quotes = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        quotes++;
      }
      if (byLines && i > begin && startsLine(view, i) && lineEnds(text, begin, i, subjects)) {
        add(sentences, text, begin, i);
        begin = i;
        quotes = 0;
      } else if (isEnd(text, i)) {
        int end = closeQuotes(text, begin, i + 1, quotes % 2 == 1);
        if (byLines && (c == '？' || c == '?')) {
          int line = lastLine(view, begin, i);
          add(sentences, text, begin, line);
          begin = line;
        }
        if (!carriesOn(text, i, end)) {
          add(sentences, text, begin, end);
          begin = end;
          quotes = 0;
        }
        i = end;
        continue;
      }
      i++;
    }
    add(sentences, text, begin, text.length());
    return sentences;
  }

  private static boolean startsLine(View view, int at) {
    String text = view.text();
    return view.startsBlock(at) || (text.charAt(at) == ' ' && !Scripts.isInLatinName(text, at));
  }

  /** Where the line begins in which a question ends: what stands before it is not asked. */
  private static int lastLine(View view, int begin, int at) {
    for (int i = at; i > begin; i--) {
      if (view.startsBlock(i)) {
        boolean open = "，,、：".indexOf(view.text().charAt(i - 1)) >= 0;
        return open ? begin : i;
      }
    }
    return begin;
  }

  private static void add(List<Sentence> sentences, String text, int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && text.charAt(b) == ' ') {
      b++;
    }
    while (e > b && text.charAt(e - 1) == ' ') {
      e--;
    }
    while (e - b > LONGEST) {
      int cut = Cuts.before(text, b, b + LONGEST);
      sentences.add(new Sentence(b, cut));
      b = cut;
    }
    if (e > b) {
      sentences.add(new Sentence(b, e));
    }
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    if (c == '.') {
      return isEnglishStop(text, i);
    }
    if (ENDERS.indexOf(c) < 0) {
      return false;
    }
    if (c == '…') {
      boolean last = i + 1 == text.length() || text.charAt(i + 1) != '…';
      return last
          && i + 1 < text.length()
          && i > 0
          && text.charAt(i - 1) == '…'
          && !continuesAfterEllipsis(text, i + 1);
    }
    return true;
  }

  private static boolean continuesAfterEllipsis(String text, int next) {
    char c = text.charAt(next);
    return "，,、。！？；）)”」』".indexOf(c) >= 0;
  }

  private static boolean isEnglishStop(String text, int i) {
    int next = i + 1;
    if (next < text.length() && text.charAt(next) == '.') {
      return false;
    }
    while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && text.charAt(next) != ' ') {
      return false;
    }
    int wordBegin = i;
    while (wordBegin > 0
        && !Scripts.isHan(text.charAt(wordBegin - 1))
        && (Character.isLetterOrDigit(text.charAt(wordBegin - 1))
            || text.charAt(wordBegin - 1) == '.')) {
      wordBegin--;
    }
    String word = text.substring(wordBegin, i);
    if (word.isEmpty()) {
      return next >= text.length();
    }
    if (next >= text.length()) {
      return true;
    }
    char after = text.charAt(next + 1 < text.length() ? next + 1 : next);
    boolean newSentence =
        Character.isUpperCase(after)
            || Character.isDigit(after)
            || "\"“'‘([".indexOf(after) >= 0
            || Scripts.isHan(after);
    if (!newSentence) {
      return false;
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")) {
      return false;
    }
    boolean number = word.chars().allMatch(Character::isDigit);
    if (number && wordBegin == 0) {
      return false;
    }
    return !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int closeQuotes(String text, int begin, int from, boolean insideAscii) {
    int end = from;
    boolean open = insideAscii;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (ENDERS.indexOf(c) >= 0) {
        end++;
      } else if (c == '"' || c == '\'') {
        if (!open) {
          break;
        }
        open = false;
        end++;
      } else if (CLOSERS.indexOf(c) >= 0 && !closesNote(text, begin, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** 【注：…。…。】: the bracket that ends a text and was opened sentences ago is of none of them. */
  private static boolean closesNote(String text, int begin, int at) {
    return text.charAt(at) == '】' && at == text.length() - 1 && text.lastIndexOf('【', at) < begin;
  }

  /** A quotation that ends inside the sentence: 被问到“为什么？”时，他说…. */
  private static boolean carriesOn(String text, int ender, int end) {
    return end > ender + 1 && end < text.length() && CARRIES.indexOf(text.charAt(end)) >= 0;
  }

  private boolean lineEnds(String text, int begin, int at, LineSubjects subjects) {
    int length = at - begin;
    int next = text.charAt(at) == ' ' ? at + 1 : at;
    if (length >= LINE_LONG) {
      return true;
    }
    char last = text.charAt(at - 1);
    if ("，,、：:（(—".indexOf(last) >= 0) {
      return false;
    }
    if (length >= LINE_ENOUGH / 2
        && ATTRIBUTES
            .matcher(text)
            .region(next, Math.min(text.length(), next + ATTRIBUTION))
            .lookingAt()) {
      return true;
    }
    if (length >= LINE_ENOUGH / 2 && subjects.standAt(text, next)) {
      return true;
    }
    return length >= LINE_ENOUGH && startsSentence(text, next);
  }

  private boolean startsSentence(String text, int at) {
    for (String starter : starters) {
      if (text.startsWith(starter, at)) {
        return true;
      }
    }
    return false;
  }
}
