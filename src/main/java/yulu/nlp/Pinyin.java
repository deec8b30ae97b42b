package yulu.nlp;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.List;

/** How Chinese characters sound. */
public final class Pinyin {
  private Pinyin() {}

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
