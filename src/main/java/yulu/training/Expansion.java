package yulu.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import yulu.nlp.MarkedText;
import yulu.nlp.NameKind;

/**
 * Makes many sentences of one: other names stand in its marks, and in some the punctuation is gone,
 * as subtitles have it. What is drawn depends on the seed alone.
 */
final class Expansion {
  private static final Pattern PUNCTUATION = Pattern.compile("[，。；：！？]");
  private static final int AS_WRITTEN_PERCENT = 12;
  private static final int NO_NAME_PERCENT = 14;
  private static final int BARE_PERCENT = 18;

  private final NameSource names;
  private final Random random;

  Expansion(NameSource names, Random random) {
    this.names = names;
    this.random = random;
  }

  /** The sentence with other words in its marks; the same words stay the same everywhere in it. */
  MarkedText another(MarkedSentence sentence) {
    boolean bare = random.nextInt(100) < BARE_PERCENT;
    String instead = random.nextBoolean() ? " " : "";
    Map<String, Filling> drawn = new HashMap<>();
    StringBuilder text = new StringBuilder();
    List<MarkedText.Name> marked = new ArrayList<>();
    for (MarkedSentence.Part part : sentence.parts()) {
      if (part.slot().isEmpty()) {
        String words = part.words();
        space(text, words);
        text.append(bare ? PUNCTUATION.matcher(words).replaceAll(instead) : words);
        continue;
      }
      Slot slot = part.slot().get();
      Filling filling = drawn.computeIfAbsent(slot + part.words(), w -> fill(slot, part.words()));
      space(text, filling.words());
      int begin = text.length();
      text.append(filling.words());
      filling.kind().ifPresent(k -> marked.add(new MarkedText.Name(begin, text.length(), k)));
    }
    return new MarkedText(text.toString(), marked);
  }

  /** What stands in a mark: a name, or words that are none. */
  private record Filling(String words, Optional<NameKind> kind) {}

  private Filling fill(Slot slot, String words) {
    int die = random.nextInt(100);
    if (die < AS_WRITTEN_PERCENT) {
      return new Filling(words, slot.kind());
    }
    if (slot.kind().isPresent() && die >= 100 - NO_NAME_PERCENT) {
      return new Filling(names.noName(slot), Optional.empty());
    }
    return new Filling(names.draw(slot, words), slot.kind());
  }

  /** Two Latin words do not run together. */
  private static void space(StringBuilder text, String next) {
    if (text.length() > 0 && isLatin(text.charAt(text.length() - 1)) && isLatin(next.charAt(0))) {
      text.append(' ');
    }
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
