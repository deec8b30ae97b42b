package yulu.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.text.Outline;
import yulu.text.Passage;
import yulu.text.Sentence;

/**
 * Whom the pronouns of a document mean that no name in the text before them tells.
 *
 * @param speaker who says "I" in a passage, where that is known
 * @param addressee to whom a passage says "you"
 * @param guest whom the conversation is with
 * @param hero the one person of whom the whole text tells, where the passage is no turn of his
 */
record Cast(
    Voices speaker,
    Voices addressee,
    Optional<Entity> guest,
    Function<Passage, Optional<Entity>> hero) {
  /** Somebody for each sentence, as far as it is known. */
  @FunctionalInterface
  interface Voices {
    Optional<Entity> of(Passage passage, Sentence sentence);
  }

  private static final Set<String> TALKS = Set.of("talk", "lecture", "speech", "keynote");
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?:我是|我叫|\\bi'm|\\bi am|\\bmy name is) ?$");
  private static final int INTRODUCTIONS_FROM = 12;
  private static final Pattern HANDOVER =
      Pattern.compile("台上交给|舞台交给|讲台交给|有请|\\b(?:stage|floor|podium) is yours\\b");
  private static final int HANDOVER_WITHIN = 200;

  /** Of a text of which nobody knows who speaks. */
  static final Cast NONE =
      new Cast(
          (p, s) -> Optional.empty(),
          (p, s) -> Optional.empty(),
          Optional.empty(),
          p -> Optional.empty());

  /**
   * Where labels say who speaks, "I" is the speaker, and "you" the guest with whom the other voice
   * talks. A person whom the title names and who is none of the voices is the hero.
   *
   * @param speeches what is known to be said by whom
   */
  static Cast of(LinkedDocument document, List<Speech> speeches) {
    Turns turns = new Turns(document, speeches);
    boolean labelled = document.outline().labelled();
    List<String> labels =
        document.outline().labels().stream().map(Outline.Label::name).distinct().toList();
    Optional<Entity> titled =
        document.titled().size() == 1 ? Optional.of(document.titled().get(0)) : Optional.empty();
    if (!labelled) {
      Optional<Entity> alone = monologist(document).or(() -> introduced(document, titled));
      return new Cast(
          (p, s) ->
              p.label().isPresent()
                  ? p.label().flatMap(turns::labelled)
                  : turns.speaker(p, s).or(() -> alone),
          (p, s) -> turns.main().filter(guest -> !isSame(turns.speaker(p, s), guest)),
          turns.main(),
          p -> titled);
    }
    boolean others =
        titled.isPresent() && labels.stream().allMatch(l -> isOther(turns, l, titled.get()));
    return new Cast(
        (p, s) -> p.label().isPresent() ? p.label().flatMap(turns::labelled) : turns.speaker(p, s),
        (p, s) -> addressee(document, turns, p),
        titled.or(turns::main),
        p -> titled.filter(t -> others || p.label().isEmpty()));
  }

  /**
   * Of whom a turn tells that begins without a subject: the hero, or the guest of a conversation.
   */
  Optional<Entity> topic(Passage passage, Sentence sentence) {
    return hero.apply(passage)
        .or(() -> addressee.of(passage, sentence))
        .or(() -> speaker.of(passage, sentence).filter(s -> isSame(guest, s)));
  }

  private static boolean isSame(Optional<Entity> one, Entity other) {
    return one.filter(o -> o.key().equals(other.key())).isPresent();
  }

  /** The guest, where there are two voices and the other one speaks. */
  private static Optional<Entity> addressee(LinkedDocument document, Turns turns, Passage passage) {
    List<String> labels = turns.labels();
    if (labels.size() != 2 || passage.label().isEmpty()) {
      return Optional.empty();
    }
    String speaking = passage.label().get();
    return labels.stream()
        .filter(l -> !l.equals(speaking))
        .findFirst()
        .flatMap(turns::labelled)
        .filter(
            guest ->
                isSame(turns.main(), guest)
                    || document.titled().stream().anyMatch(t -> t.key().equals(guest.key())));
  }

  /** True if the label names somebody, and somebody else. */
  private static boolean isOther(Turns turns, String label, Entity person) {
    return turns.labelled(label).filter(p -> !p.key().equals(person.key())).isPresent();
  }

  /** Who alone speaks in a transcript without labels. */
  private static Optional<Entity> monologist(LinkedDocument document) {
    boolean alone =
        document.document().metadata().kind().filter(TALKS::contains).isPresent()
            && document.speakers().size() == 1
            && document.host().isEmpty()
            && document.authors().isEmpty();
    return alone ? Optional.of(document.speakers().get(0)) : Optional.empty();
  }

  /** The titled person who says at the begin of a text that he speaks, or is asked to: 我是…. */
  private static Optional<Entity> introduced(LinkedDocument document, Optional<Entity> titled) {
    return titled.filter(
        t -> document.passages().stream().limit(1).anyMatch(p -> introduces(p, t)));
  }

  private static boolean introduces(LinkedPassage first, Entity person) {
    List<Place> named = first.places().stream().limit(2).toList();
    String begin = first.folded().substring(0, Math.min(HANDOVER_WITHIN, first.folded().length()));
    boolean meant = named.stream().anyMatch(p -> p.entity().key().equals(person.key()));
    return named.stream().anyMatch(p -> isIntroduction(first, p, person))
        || (meant && HANDOVER.matcher(begin).find());
  }

  private static boolean isIntroduction(LinkedPassage passage, Place place, Entity person) {
    int from = Math.max(0, place.begin() - INTRODUCTIONS_FROM);
    return place.entity().key().equals(person.key())
        && INTRODUCTION.matcher(passage.folded().substring(from, place.begin())).find();
  }
}
