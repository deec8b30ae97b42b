package yulu.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.WordList;

/** The Latin names of two words that a text gives, to be found by one of the words. */
final class FullNames {
  private static final String WORD =
      "\\p{Lu}\\p{IsLatin}{0,40}+(?:['-]\\p{Lu}\\p{IsLatin}{0,40}+){0,3}+";

  /** Two capitalised words, neither part of a longer run of such words. */
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}.] )\\b(" + WORD + ") (" + WORD + ")\\b(?! \\p{Lu}\\p{Ll})");

  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Set<String> STOP = WordList.read("latin-stop.txt");
  private static final Set<String> ROLES = WordList.read("roles.txt");

  /** Indigo Talk: no surname. */
  private static final Set<String> HOUSES = WordList.read("organization-endings.txt");

  private final Map<String, String> byWord = new HashMap<>();

  FullNames(String text) {
    Matcher m = PAIR.matcher(text);
    while (m.find()) {
      String first = m.group(1);
      String last = m.group(2);
      if (!STOP.contains(first) && !ROLES.contains(first) && !HOUSES.contains(last)) {
        String whole = first + " " + last;
        if (PLAIN.matcher(first).matches()) {
          byWord.putIfAbsent(last, whole);
        }
        if (PLAIN.matcher(last).matches()) {
          byWord.putIfAbsent(first, whole);
        }
      }
    }
  }

  /** The first name in the text that has this word: Goss in Pelham Goss. */
  Optional<String> with(String word) {
    return Optional.ofNullable(byWord.get(word));
  }
}
