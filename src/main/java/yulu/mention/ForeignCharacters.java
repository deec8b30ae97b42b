package yulu.mention;

import java.util.Set;
import java.util.stream.Collectors;
import yulu.text.WordList;

/** The characters with which foreign names are written in Chinese, simplified. */
final class ForeignCharacters {
  private ForeignCharacters() {}

  static Set<Character> read() {
    return WordList.read("transliteration.txt").stream()
        .flatMap(word -> word.chars().mapToObj(c -> (char) c))
        .collect(Collectors.toUnmodifiableSet());
  }
}
