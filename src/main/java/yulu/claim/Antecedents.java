package yulu.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.QuickPattern;

/**
 * Whom 他, 她, he and she may mean: the persons named so far, the last first, without those of whom
 * the document says otherwise.
 */
final class Antecedents {
  private static final int REMEMBERED = 12;
  private static final QuickPattern PRONOUN =
      QuickPattern.of("(?<![其作])(他|她)(?!们|人|国|乡)|\\b(he|she|his|her|him)\\b");
  private static final Pattern TITLE_BEFORE =
      Pattern.compile("\\b(?:(mr|sir)|(ms|mrs|miss|dame))\\.? ?$");

  private final Map<Entity, int[]> votes = new HashMap<>();
  private final Deque<Entity> named = new ArrayDeque<>();

  Antecedents(List<Reading> readings) {
    Optional<Entity> before = Optional.empty();
    for (Reading reading : readings) {
      Optional<Entity> only = onlyPerson(reading);
      Matcher m = PRONOUN.in(reading.folded());
      int vote = 0;
      boolean mixed = false;
      while (m.find()) {
        int own = isFemale(m.group()) ? 1 : 2;
        mixed |= vote != 0 && vote != own;
        vote = own;
      }
      if (vote != 0 && !mixed) {
        vote(persons(reading).isEmpty() ? before : only, vote, 1);
      }
      titles(reading);
      before = persons(reading).isEmpty() ? before : only;
    }
  }

  private void titles(Reading reading) {
    String folded = reading.linked().folded();
    for (Place place : reading.places()) {
      if (!place.is(EntityType.PERSON)) {
        continue;
      }
      Matcher m =
          TITLE_BEFORE.matcher(folded.substring(Math.max(0, place.begin() - 6), place.begin()));
      if (m.find()) {
        vote(Optional.of(place.entity()), m.group(2) != null ? 1 : 2, 5);
      }
      if (folded.startsWith("女士", place.end()) || folded.startsWith("先生", place.end())) {
        vote(Optional.of(place.entity()), folded.startsWith("女士", place.end()) ? 1 : 2, 5);
      }
    }
  }

  private void vote(Optional<Entity> whom, int gender, int weight) {
    whom.ifPresent(e -> votes.computeIfAbsent(e, k -> new int[3])[gender] += weight);
  }

  private static Set<Entity> persons(Reading reading) {
    Set<Entity> persons = new HashSet<>();
    for (Place place : reading.places()) {
      if (place.is(EntityType.PERSON)) {
        persons.add(place.entity());
      }
    }
    return persons;
  }

  private static Optional<Entity> onlyPerson(Reading reading) {
    Set<Entity> persons = persons(reading);
    return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
  }

  static boolean isFemale(String pronoun) {
    return pronoun.equals("她") || pronoun.equals("she") || pronoun.equals("her");
  }

  /** Takes note of a person who was named. */
  void name(Entity person) {
    named.remove(person);
    named.addFirst(person);
    if (named.size() > REMEMBERED) {
      named.removeLast();
    }
  }

  /** True unless the document speaks of the person with the other pronoun. */
  boolean mayBe(Entity person, boolean female) {
    int[] v = votes.getOrDefault(person, new int[3]);
    int own = female ? v[1] : v[2];
    int other = female ? v[2] : v[1];
    return other < 1 || other < own * 2;
  }

  /** The person, if the pronoun fits, else the last one named whom it fits. */
  Optional<Entity> orFitting(Optional<Entity> person, boolean female) {
    if (person.filter(p -> mayBe(p, female)).isPresent()) {
      return person;
    }
    Optional<Entity> sure = named.stream().filter(p -> isKnown(p, female)).findFirst();
    return sure.or(() -> named.stream().filter(p -> mayBe(p, female)).findFirst()).or(() -> person);
  }

  private boolean isKnown(Entity person, boolean female) {
    int[] v = votes.getOrDefault(person, new int[3]);
    return female ? v[1] > v[2] : v[2] > v[1];
  }
}
