package yulu.mention;

import java.util.BitSet;
import yulu.text.WordList;

/** The characters with which foreign names are written in Chinese, simplified. */
final class ForeignCharacters {
  /** Characters that hardly stand in other words, so that a run of others is no name. */
  private static final String TELLING = "斯尔姆茨格克雷伦蒂诺曼莫洛鲁弗赫霍莱勒普佩萨瑟沃伊兹埃奥贝戈卡肯拉罗米尼帕乔塞特托瓦韦扎詹菲坎库";

  private ForeignCharacters() {}

  static boolean isTelling(String text, int index) {
    return index >= 0 && index < text.length() && isTelling(text.charAt(index));
  }

  static boolean isTelling(int character) {
    return TELLING.indexOf(character) >= 0;
  }

  static BitSet read() {
    BitSet characters = new BitSet();
    WordList.read("transliteration.txt").forEach(word -> word.chars().forEach(characters::set));
    return characters;
  }
}
