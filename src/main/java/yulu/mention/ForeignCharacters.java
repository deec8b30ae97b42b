package yulu.mention;

import java.util.BitSet;
import yulu.text.WordList;

/** The characters with which foreign names are written in Chinese, simplified. */
final class ForeignCharacters {
  private ForeignCharacters() {}

  static BitSet read() {
    BitSet characters = new BitSet();
    WordList.read("transliteration.txt").forEach(word -> word.chars().forEach(characters::set));
    return characters;
  }
}
