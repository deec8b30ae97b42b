package yulu.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as bibliographies print it: surname and initials. Lake B M and Lake, B. M. are one. */
record Initials(String surname, char first) {
  private static final Pattern FORM =
      Pattern.compile("([\\p{Lu}][\\p{IsLatin}'’-]+),? ([\\p{Lu}])(?:[. ].*)?");

  static Optional<Initials> of(String surface) {
    Matcher m = FORM.matcher(surface.strip());
    return m.matches()
        ? Optional.of(new Initials(m.group(1).toLowerCase(Locale.ROOT), m.group(2).charAt(0)))
        : Optional.empty();
  }

  /** The one of some persons whose whole name has this surname and begins with this letter. */
  Optional<Entity> among(LocalPersons persons) {
    Set<Entity> meant = new HashSet<>();
    for (Entity person : persons.all()) {
      if (persons.forms(person).stream().anyMatch(this::fits)) {
        meant.add(person);
      }
    }
    return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
  }

  private boolean fits(String form) {
    int last = form.lastIndexOf(' ');
    return last > 1
        && form.charAt(0) == first
        && form.indexOf(',') < 0
        && form.substring(last + 1).toLowerCase(Locale.ROOT).equals(surname);
  }
}
