package yulu.claim;

import java.util.List;
import java.util.Optional;
import yulu.entity.Entity;
import yulu.text.PartialDate;

/**
 * The interview, talk or letter in which claims were made.
 *
 * @param key last part of its IRI, made from its title, date and participants alone
 * @param title as the document names it
 * @param kind interview, talk, documentary, article, letter or the like
 * @param date as exact as known
 * @param participants who takes part, where known
 */
public record Occasion(
    String key,
    String title,
    String kind,
    Optional<PartialDate> date,
    List<Entity.Person> participants) {
  public Occasion {
    participants = List.copyOf(participants);
  }
}
