package yulu.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import yulu.mention.Line;
import yulu.nlp.Token;
import yulu.text.Scripts;

/**
 * A stretch of a line that is a name of the lexicon.
 *
 * @param exactEnd end of the name itself, without the ending of a regular plural
 * @param aliases what it may stand for, strong names first
 */
record LexiconHit(int begin, int end, int exactEnd, List<Lexicon.Alias> aliases) {
  private static final List<String> VERBS = List.of("觉得", "认为", "表示", "主张", "指出", "强调");

  /** Names that are also units of measure, and what stands before a unit. */
  private static final Set<String> MEASURES = Set.of("字节");

  /** What the name of a place ends in. */
  private static final String PLACES = "州市郡县岛湾";

  private static final String AMOUNTS = "一二两三四五六七八九十百千万亿兆吉个方几每多成";

  boolean isStrong() {
    return !aliases.get(0).weak();
  }

  int length() {
    return end - begin;
  }

  /** The names in a line, longest first where they overlap, in the order of the text. */
  static List<LexiconHit> in(Line line, Lexicon lexicon) {
    List<LexiconHit> all = new ArrayList<>();
    lexicon.find(
        line.folded(),
        (begin, end, aliases) -> {
          int to = withPlural(line.folded(), end);
          String original = line.text().substring(begin, end);
          List<Lexicon.Alias> fitting =
              Namesakes.without(line.folded(), begin, end, fitting(aliases, original));
          boolean decided =
              !fitting.isEmpty() && fitting.get(0).origin() == Lexicon.Origin.DECISION;
          if (!fitting.isEmpty()
              && (decided
                  || (isWord(line, begin, end)
                      && !isPlace(line.folded(), end, fitting)
                      && !isDone(line, begin, end, fitting)
                      && !isMeasured(line.folded(), begin, end)))) {
            all.add(new LexiconHit(begin, to, end, fitting));
          }
        });
    List<LexiconHit> chosen = withStrong(longest(all), all);
    return chosen.stream().filter(hit -> !Namesakes.has(line.text(), hit, chosen)).toList();
  }

  /** 华盛顿州: a place that has the name of somebody's family. */
  private static boolean isPlace(String folded, int end, List<Lexicon.Alias> aliases) {
    return aliases.get(0).origin() == Lexicon.Origin.SURNAME
        && end < folded.length()
        && PLACES.indexOf(folded.charAt(end)) >= 0;
  }

  /** Nearly always all of them, so that no list is made. */
  private static List<Lexicon.Alias> fitting(List<Lexicon.Alias> aliases, String original) {
    for (Lexicon.Alias alias : aliases) {
      if (!alias.fits(original)) {
        return aliases.stream().filter(a -> a.fits(original)).toList();
      }
    }
    return aliases;
  }

  /**
   * With strong names that an everyday one overlaps: 价值函数 in 预期价值函数, where 预期价值 may turn out to be
   * no name at all.
   */
  private static List<LexiconHit> withStrong(List<LexiconHit> chosen, List<LexiconHit> all) {
    if (chosen.stream().allMatch(LexiconHit::isStrong)) {
      return chosen;
    }
    BitSet taken = new BitSet();
    chosen.stream().filter(LexiconHit::isStrong).forEach(h -> taken.set(h.begin, h.end));
    List<LexiconHit> more = new ArrayList<>();
    for (LexiconHit hit :
        longest(new ArrayList<>(all.stream().filter(LexiconHit::isStrong).toList()))) {
      if (taken.get(hit.begin, hit.end).isEmpty()) {
        more.add(hit);
      }
    }
    more.addAll(chosen);
    more.sort(Comparator.comparingInt(LexiconHit::begin));
    return more;
  }

  /** Leftmost-longest choice among stretches that overlap. */
  static List<LexiconHit> longest(List<LexiconHit> all) {
    all.sort(
        Comparator.comparingInt(LexiconHit::begin)
            .thenComparing(Comparator.comparingInt(LexiconHit::end).reversed())
            .thenComparing(Comparator.comparingInt(LexiconHit::exactEnd).reversed()));
    List<LexiconHit> chosen = new ArrayList<>();
    for (LexiconHit hit : all) {
      LexiconHit last = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
      if (last == null || hit.begin >= last.end) {
        chosen.add(hit);
      } else if (hit.begin > last.begin && hit.length() > last.length() && hit.end > last.end) {
        chosen.set(chosen.size() - 1, hit);
      }
    }
    return chosen;
  }

  private static int withPlural(String folded, int end) {
    boolean plural =
        end < folded.length()
            && folded.charAt(end) == 's'
            && Scripts.isLatinLetter(folded.charAt(end - 1));
    return plural ? end + 1 : end;
  }

  /** 意识到, 感知到: with 到 an everyday word is a verb, and names nothing. */
  private static boolean isDone(Line line, int begin, int end, List<Lexicon.Alias> aliases) {
    return end < line.folded().length()
        && line.folded().charAt(end) == '到'
        && Scripts.isHan(line.folded().charAt(begin))
        && aliases.stream().allMatch(Lexicon.Alias::weak);
  }

  /** 80字节, 十的十四次方个字节: how much of something, and not who. */
  private static boolean isMeasured(String folded, int begin, int end) {
    char before = begin > 0 ? folded.charAt(begin - 1) : ' ';
    return (Character.isDigit(before) || AMOUNTS.indexOf(before) >= 0)
        && MEASURES.contains(folded.substring(begin, end));
  }

  /** A Chinese name must not cut words: 推理 is not in 推理论, nor 神经科学 in 神经科学家; 参数 is in 参数量. */
  private static boolean isWord(Line line, int begin, int end) {
    char first = line.folded().charAt(begin);
    char last = line.folded().charAt(end - 1);
    if (last == '学' && line.folded().startsWith("家", end)) {
      return false;
    }
    boolean startsWord = !Scripts.isHan(first) || line.wordStarts().get(begin);
    boolean endsWord =
        !Scripts.isHan(last) || line.wordStarts().get(end) || isBeforeVerb(line.folded(), end);
    if (end - begin <= 2) {
      return startsWord && endsWord;
    }
    return endsWord || (startsWord && !cutsPerson(line, begin, end));
  }

  /** 辛顿觉得 is no sudden feeling (顿觉): before these verbs a word ends. */
  private static boolean isBeforeVerb(String folded, int end) {
    return VERBS.stream().anyMatch(v -> folded.startsWith(v, end));
  }

  /** The end cuts a word for a person: 谷歌研究 is not in 谷歌研究员. */
  private static boolean cutsPerson(Line line, int begin, int end) {
    for (Token token : line.tokens()) {
      if (token.end() > end) {
        char last = token.text().charAt(token.text().length() - 1);
        return token.begin() > begin && token.begin() < end && "员者家师生".indexOf(last) >= 0;
      }
    }
    return false;
  }
}
