package yulu.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yulu.nlp.Folding;
import yulu.text.Scripts;

/**
 * Persons of the lexicon whose full name sounds like one that a text gives, as speech recognition
 * writes names that it does not know: Jeff Hinton, David Rummelhart, 特里·桑诺夫斯基. Only one person may
 * be meant.
 */
final class NearPersons {
  /** How alike two surnames are letter by letter, where the given name is the same. */
  private static final double ALIKE_SURNAME = 0.75;

  /** The same where their consonants sound the same too. */
  private static final double ALIKE_SOUND = 0.6;

  /** The same for long surnames that begin with the same sound, which hardly have a namesake. */
  private static final double ALIKE_LONG = 0.55;

  /** Letters of a long surname. */
  private static final int LONG = 8;

  /** Letters of a surname that may be told by one letter. */
  private static final int SURE = 6;

  /** How alike two given names of one sound are. */
  private static final double ALIKE_GIVEN = 0.5;

  /** How alike two Chinese spellings of a surname sound, and their characters at least. */
  private static final double ALIKE_CHINESE = 0.7;

  private static final int SHORTEST_CHINESE = 4;

  private final Map<String, List<Owned>> bySound = new HashMap<>();
  private final Map<String, List<Owned>> byChinese = new HashMap<>();

  /** A full name in two parts. */
  private record Full(String given, String surname) {}

  /** Whose name that is. */
  private record Owned(Entity person, Full name) {}

  /**
   * Who is meant.
   *
   * @param sameName true if one part of the name is as it should be and the other sounds the same
   */
  record Near(Entity person, boolean sameName) {}

  NearPersons(Collection<Entity> persons) {
    for (Entity person : persons) {
      for (Names.Name name : person.names().all()) {
        parts(name.text()).ifPresent(full -> add(person, full));
      }
    }
  }

  private void add(Entity person, Full full) {
    Map<String, List<Owned>> index = isChinese(full.given()) ? byChinese : bySound;
    String key = isChinese(full.given()) ? full.given() : sound(full.given());
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(new Owned(person, full));
  }

  private static Optional<Full> parts(String name) {
    boolean dotted = NameParts.isDotted(name);
    String[] parts = dotted ? Folding.fold(name).split("·") : plain(name).split(" ", 2);
    boolean whole = parts.length >= 2 && parts[0].length() >= 2 && parts[0].indexOf('.') < 0;
    return whole && Scripts.isHan(name.charAt(0)) == dotted
        ? Optional.of(new Full(parts[0], parts[parts.length - 1]))
        : Optional.empty();
  }

  /** The one person whose name sounds like this. */
  Optional<Near> to(String surface) {
    return parts(surface).flatMap(this::to);
  }

  private Optional<Near> to(Full name) {
    boolean chinese = isChinese(name.given());
    List<Owned> same =
        chinese
            ? byChinese.getOrDefault(name.given(), List.of())
            : bySound.getOrDefault(sound(name.given()), List.of());
    Map<Entity, Boolean> near = new LinkedHashMap<>();
    for (Owned other : same) {
      boolean alike = chinese ? soundsChinese(name, other.name()) : sounds(name, other.name());
      if (alike) {
        near.merge(other.person(), sameName(name, other.name()), Boolean::logicalOr);
      }
    }
    return near.size() == 1
        ? near.entrySet().stream().map(e -> new Near(e.getKey(), e.getValue())).findFirst()
        : Optional.empty();
  }

  private static boolean sameName(Full name, Full other) {
    return !isChinese(name.given())
        && (name.surname().equals(other.surname())
            || (name.given().equals(other.given())
                && sound(name.surname()).equals(sound(other.surname()))));
  }

  private static boolean sounds(Full name, Full other) {
    double alike = LatinSound.alike(name.surname(), other.surname());
    boolean sameSurname = alike == 1;
    boolean sameGiven = name.given().equals(other.given());
    if (!sameGiven && LatinSound.alike(name.given(), other.given()) < ALIKE_GIVEN) {
      return false;
    }
    String left = sound(name.surname());
    String right = sound(other.surname());
    if (sameSurname) {
      return !sameGiven;
    }
    if (left.equals(right)) {
      return alike >= ALIKE_SOUND;
    }
    boolean beginning = !left.isEmpty() && !right.isEmpty() && left.charAt(0) == right.charAt(0);
    int length = Math.min(name.surname().length(), other.surname().length());
    return sameGiven
        && beginning
        && ((length >= SURE && alike >= ALIKE_SURNAME)
            || (length > SURE && alike >= ALIKE_SOUND)
            || (length >= LONG && alike >= ALIKE_LONG));
  }

  private static boolean soundsChinese(Full name, Full other) {
    String left = name.surname();
    String right = other.surname();
    int length = Math.min(left.length(), right.length());
    boolean ends =
        left.charAt(0) == right.charAt(0)
            && left.charAt(left.length() - 1) == right.charAt(right.length() - 1);
    double enough = ends && length > SHORTEST_CHINESE ? ALIKE_LONG : ALIKE_CHINESE;
    return length >= SHORTEST_CHINESE && Sounds.alike(left, right) >= enough;
  }

  /** The consonants; j for what sounds so at the beginning: Geoff, Yann. */
  private static String sound(String name) {
    boolean soft =
        name.charAt(0) == 'y'
            || (name.charAt(0) == 'g' && name.length() > 1 && "ei".indexOf(name.charAt(1)) >= 0);
    return LatinSound.key(soft ? "j" + name.substring(1) : name);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isChinese(String name) {
    return Scripts.isHan(name.charAt(0));
  }
}
