package yulu.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.text.Scripts;

/**
 * Several Latin words in a Chinese text, known to no list, that sound like a name of the lexicon:
 * Deep CIGAR 1 for DeepSeek R1. Speech recognition writes a name that it does not know as words
 * that it knows. All consonants and digits must be the same, and most letters.
 */
final class MisheardTerms {
  private static final Pattern WORDS =
      Pattern.compile(
          "[A-Z][A-Za-z]{1,40}+(?:[ -](?:[A-Z][A-Za-z]{0,40}+|\\d{1,3}(?:\\.\\d)?)){1,3}");
  private static final int LEAST_SOUNDS = 5;
  private static final double ALIKE = 0.55;

  /** Names by sound; null where two things sound the same. */
  private final Map<String, Named> names = new HashMap<>();

  private record Named(String name, Entity entity, boolean alone) {}

  MisheardTerms(Iterable<Entity> entities) {
    for (Entity entity : entities) {
      boolean named =
          entity.type() == EntityType.SYSTEM || entity.type() == EntityType.ORGANIZATION;
      if (named) {
        entity.names().all().forEach(n -> add(n.text(), entity));
      }
    }
  }

  private void add(String name, Entity entity) {
    String key = LatinSound.key(name);
    boolean latin = name.chars().allMatch(c -> c < 0x250);
    if (latin && key.length() >= LEAST_SOUNDS) {
      names.merge(
          key,
          new Named(name, entity, true),
          (a, b) -> a.entity().equals(b.entity()) ? a : new Named(a.name(), a.entity(), false));
    }
  }

  /** Adds what is suspected in a line. */
  void find(Line line, BitSet covered, Map<String, Entity> suspects) {
    Matcher m = WORDS.matcher(line.text());
    while (m.find()) {
      boolean free = covered.get(m.start(), m.end()).isEmpty();
      if (free && isInChinese(line.text(), m.start(), m.end())) {
        Named named = names.get(LatinSound.key(m.group()));
        if (named != null && named.alone() && LatinSound.alike(named.name(), m.group()) >= ALIKE) {
          suspects.putIfAbsent(m.group(), named.entity());
        }
      }
    }
  }

  private static boolean isInChinese(String text, int begin, int end) {
    int left = begin - 1;
    while (left >= 0 && text.charAt(left) == ' ') {
      left--;
    }
    int right = end;
    while (right < text.length() && text.charAt(right) == ' ') {
      right++;
    }
    boolean before = left >= 0 && Scripts.isHan(text.charAt(left));
    boolean after = right < text.length() && Scripts.isHan(text.charAt(right));
    return before || after;
  }
}
