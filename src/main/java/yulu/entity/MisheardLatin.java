package yulu.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.text.WordList;

/**
 * Capitalised Latin words that are no known name but a slip away from a name of the document:
 * Sutskevar where it has Sutskever. Never a word that the document also writes small, that stands
 * at the beginning of sentences alone, or that is part of another name.
 */
final class MisheardLatin {
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F'’-]+");
  private static final int SHORTEST = 6;
  private static final Set<String> GIVEN = WordList.read("given-names.txt");

  /** By their first letter and length: a slip changes neither much. */
  private final Map<String, Set<Target>> targets = new HashMap<>();

  private final Set<String> parts = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Seen> seen = new TreeMap<>();

  private record Target(Entity entity, String word) {}

  /** Where a capitalised word stands. */
  private static final class Seen {
    private boolean inside;
    private boolean inOtherName;
  }

  /** Adds a name of an entity: a surname is looked for, and a name of one word. */
  void target(Entity entity, String name) {
    Matcher m = WORD.matcher(name);
    String last = "";
    int words = 0;
    while (m.find()) {
      last = m.group();
      parts.add(last);
      words++;
    }
    boolean alone = words == 1 || entity.type() == EntityType.PERSON;
    if (alone && last.length() >= SHORTEST && Character.isUpperCase(last.charAt(0))) {
      targets
          .computeIfAbsent(shape(last, 0), s -> new LinkedHashSet<>())
          .add(new Target(entity, last));
    }
  }

  boolean isEmpty() {
    return targets.isEmpty();
  }

  /** Takes note of the words of a line. */
  void read(Line line, BitSet covered) {
    String text = line.text();
    Matcher m = WORD.matcher(text);
    String before = "";
    boolean beforeIsName = false;
    int beforeEnd = -1;
    while (m.find()) {
      String word = m.group();
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean follows = m.start() == beforeEnd + 1 && !before.isEmpty();
      boolean named = follows && beforeIsName;
      if (!capital) {
        small.add(word);
      } else if (named && seen.containsKey(before) && !parts.contains(word)) {
        seen.get(before).inOtherName = true;
      }
      if (capital && word.length() >= SHORTEST - 1 && !covered.get(m.start())) {
        Seen here = seen.computeIfAbsent(word, w -> new Seen());
        here.inOtherName |= named && !parts.contains(before);
        here.inside |= isInside(text, m.start());
      }
      beforeIsName = capital && (isInside(text, m.start()) || GIVEN.contains(word));
      before = word;
      beforeEnd = m.end();
    }
  }

  /** True unless a sentence begins there, as far as that can be seen. */
  private static boolean isInside(String text, int begin) {
    int i = begin - 1;
    while (i >= 0 && " (（“\"‘'".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?:;。！？：；\n".indexOf(text.charAt(i)) < 0;
  }

  private Optional<Target> near(String word) {
    for (int more = -2; more <= 2; more++) {
      for (Target target : targets.getOrDefault(shape(word, more), Set.of())) {
        if (LatinSound.near(word, target.word())) {
          return Optional.of(target);
        }
      }
    }
    return Optional.empty();
  }

  private static String shape(String word, int more) {
    return word.substring(0, 1) + (word.length() + more);
  }

  /** Adds what is suspected: the word as it stands, and what it may mean. */
  void find(Map<String, Entity> suspects) {
    seen.forEach(
        (word, at) -> {
          boolean name = at.inside && !at.inOtherName && !parts.contains(word);
          if (name && !GIVEN.contains(word) && !small.contains(word.toLowerCase(Locale.ROOT))) {
            near(word).ifPresent(t -> suspects.putIfAbsent(word, t.entity()));
          }
        });
  }
}
