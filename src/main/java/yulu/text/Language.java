package yulu.text;

import java.util.Locale;

/** The languages that Yulu reads, with their BCP 47 tags as the graph writes them. */
public enum Language {
  ZH("zh"),
  ZH_HANT("zh-Hant"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** BCP 47 tag: {@code zh} (simplified), {@code zh-Hant}, {@code en}. */
  public String tag() {
    return tag;
  }

  public boolean isChinese() {
    return this != EN;
  }

  /**
   * The language that a BCP 47 tag of a source means; {@code EN} for every tag that is not Chinese.
   */
  public static Language ofTag(String tag) {
    String t = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    if (!t.startsWith("zh")) {
      return EN;
    }
    boolean traditional =
        t.contains("hant") || t.contains("-tw") || t.contains("-hk") || t.contains("-mo");
    return traditional ? ZH_HANT : ZH;
  }

  /** Chinese if at least one letter in eight of {@code text} is a Chinese character. */
  public static Language guess(CharSequence text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Scripts.isHan(c)) {
        han++;
      } else if (c < 0x250 && Character.isLetter(c)) {
        latin++;
      }
    }
    return han * 8 >= latin + han && han > 0 ? ZH : EN;
  }
}
