package yulu.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yulu.mention.Line;
import yulu.nlp.Folding;
import yulu.nlp.Pinyin;
import yulu.nlp.Token;
import yulu.text.Scripts;

/**
 * Chinese characters that are no known name and no words, but sound like a name of the document:
 * 苏茨克韦 where it has 苏茨克维. All syllables must be the same, or of four and more all but one, which
 * then begins or ends alike.
 */
final class MisheardChinese {
  private static final int SHORTEST = 3;
  private static final int NEARLY = 4;

  private final Map<String, List<Target>> byFirstSyllable = new HashMap<>();

  /** Characters that no name was found to begin like. */
  private final BitSet others = new BitSet();

  /** A name and its syllables. */
  private record Target(Entity entity, String name, List<String> syllables) {}

  /** Adds a name of an entity, with each of its parts that is long enough to be told by sound. */
  void target(Entity entity, String name) {
    for (String part : Folding.fold(name).split("·")) {
      boolean han = part.chars().allMatch(c -> Scripts.isHan((char) c));
      if (han && part.length() >= SHORTEST) {
        List<String> syllables = new ArrayList<>();
        part.chars().forEach(c -> syllables.add(Pinyin.syllable((char) c)));
        byFirstSyllable
            .computeIfAbsent(syllables.get(0), s -> new ArrayList<>())
            .add(new Target(entity, part, syllables));
        others.clear();
      }
    }
  }

  boolean isEmpty() {
    return byFirstSyllable.isEmpty();
  }

  /** Adds what is suspected in a line: the characters as they stand, and whom they may mean. */
  void find(Line line, BitSet covered, Map<String, Entity> suspects) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int begin = tokens.get(i).begin();
      boolean odd =
          tokens.get(i).text().length() == 1 && Scripts.isHan(line.folded().charAt(begin));
      if (!odd || covered.get(begin)) {
        continue;
      }
      for (Target target : beginningLike(line.folded().charAt(begin))) {
        int end = begin + target.name().length();
        boolean free =
            end <= line.folded().length()
                && line.wordStarts().get(end)
                && covered.get(begin, end).isEmpty();
        if (free && sounds(line.folded(), begin, end, target) && !hasWord(tokens, i, end)) {
          suspects.putIfAbsent(line.text().substring(begin, end), target.entity());
        }
      }
    }
  }

  private List<Target> beginningLike(char c) {
    if (others.get(c)) {
      return List.of();
    }
    List<Target> targets = byFirstSyllable.getOrDefault(Pinyin.syllable(c), List.of());
    others.set(c, targets.isEmpty());
    return targets;
  }

  /** True if a name, which stands for itself, sounds like one that was added: 苏茨克韦. */
  boolean resembles(String name) {
    String folded = Folding.fold(name);
    return byFirstSyllable.getOrDefault(Pinyin.syllable(folded.charAt(0)), List.of()).stream()
        .filter(t -> t.name().length() == folded.length())
        .anyMatch(t -> sounds(folded, 0, folded.length(), t));
  }

  private boolean sounds(String folded, int begin, int end, Target target) {
    int same = 0;
    int near = 0;
    int letters = 0;
    for (int i = begin; i < end; i++) {
      char c = folded.charAt(i);
      if (!Scripts.isHan(c)) {
        return false;
      }
      String wanted = target.syllables().get(i - begin);
      String heard = Pinyin.syllable(c);
      letters += c == target.name().charAt(i - begin) ? 1 : 0;
      if (heard.equals(wanted)) {
        same++;
      } else if (isNear(heard, wanted)) {
        near++;
      }
    }
    int length = end - begin;
    boolean alike = same == length || (length >= NEARLY && same == length - 1 && near == 1);
    return alike && letters < length && letters >= 1;
  }

  /** A word of two and more characters that is no name stands there: not a slip, but words. */
  private static boolean hasWord(List<Token> tokens, int first, int end) {
    for (int i = first; i < tokens.size() && tokens.get(i).begin() < end; i++) {
      Token token = tokens.get(i);
      boolean name = token.tag().startsWith("nr") || token.tag().startsWith("ns");
      if (token.text().length() > 1 && !name) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean initial = a.charAt(0) == b.charAt(0);
    boolean rest = a.length() > 1 && b.length() > 1 && a.substring(1).equals(b.substring(1));
    return initial || rest;
  }
}
