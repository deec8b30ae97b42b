package yulu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Lists of words that the program brings: white space between words, {@code #} begins a comment.
 */
public final class WordList {
  private WordList() {}

  /**
   * Reads a list.
   *
   * @param name file name below {@code /yulu/words/}
   * @return the words in the order of the file
   */
  public static Set<String> read(String name) {
    Set<String> words = new LinkedHashSet<>();
    try (InputStream in = WordList.class.getResourceAsStream("/yulu/words/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.trim().split("\\s+")) {
            if (!word.isEmpty()) {
              words.add(word);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
    return words;
  }
}
