package yulu.nlp;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** How Chinese characters sound. */
public final class Pinyin {
  /** Once known always the same, so that it does not matter which thread asks first. */
  private static final AtomicReferenceArray<@Nullable String> FIRST =
      new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  private Pinyin() {}

  /** The syllable of one character without its tone, as it sounds alone; empty if it has none. */
  public static String syllable(char c) {
    String known = FIRST.get(c);
    if (known == null) {
      List<String> syllables = syllables(String.valueOf(c));
      known = syllables.isEmpty() ? "" : syllables.get(0);
      FIRST.set(c, known);
    }
    return known;
  }

  /** Syllables without tones, one a character; other characters are left out. */
  public static List<String> syllables(String text) {
    List<String> out = new ArrayList<>();
    for (com.hankcs.hanlp.dictionary.py.Pinyin p : PinyinDictionary.convertToPinyin(text, true)) {
      if (p != com.hankcs.hanlp.dictionary.py.Pinyin.none5) {
        out.add(p.getPinyinWithoutTone());
      }
    }
    return out;
  }
}
