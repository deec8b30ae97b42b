package yulu.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yulu.claim.Subjects.FirstPerson;
import yulu.claim.Subjects.Named;
import yulu.claim.Subjects.Omitted;
import yulu.claim.Subjects.Pronoun;
import yulu.claim.Subjects.Subject;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;

/**
 * Voices of a text that tells what others hold. A holder named with a verb of thinking or saying
 * stays the holder until another takes over or the author speaks for himself; where one person is
 * the subject of the whole text, the text goes back to that person.
 */
final class NarratedVoices implements VoiceReader {
  private static final double ONE_PERSON = 0.65;
  private static final String NOTE = "^\\s*(?:注|编者注|译者注|译注|按|编者按|Note|Editor's note)\\s*[:：]";

  private final LinkedDocument document;
  private final Participants participants;
  private @Nullable Entity holder;
  private @Nullable Entity lastPerson;
  private @Nullable Entity principal;
  private boolean narrating;

  NarratedVoices(LinkedDocument document, Participants participants) {
    this.document = document;
    this.participants = participants;
  }

  @Override
  public List<Voice> voices(List<Reading> readings) {
    principal = principal(readings);
    holder = null;
    lastPerson = principal;
    narrating = principal == null;
    List<Voice> voices = new ArrayList<>();
    for (Reading reading : readings) {
      voices.add(next(reading));
    }
    return voices;
  }

  private Voice next(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    if (kind == Block.Kind.HEADING) {
      heading(reading);
      return narrator("narrated.heading");
    }
    if (reading.first()) {
      paragraph(reading);
    }
    if (kind == Block.Kind.QUOTE && reading.text().matches(NOTE + "[\\s\\S]*")) {
      narrating = true;
      return narrator("narrated.note");
    }
    Voice voice = decide(reading);
    lastNamed(reading);
    return voice;
  }

  private Voice decide(Reading reading) {
    if (reading.has(CueRole.COLLECTIVE)) {
      return Voice.unresolved(0.7, "narrated.collective");
    }
    for (CueHit cue : reading.cues()) {
      boolean holds = cue.role() == CueRole.HOLDER || cue.role() == CueRole.FRAME;
      if (cue.role() == CueRole.NARRATOR && !reading.isQuoted(cue.begin())) {
        narrating = true;
        return narrator("narrated.author");
      }
      if (!holds || reading.isQuoted(cue.begin())) {
        continue;
      }
      Subject subject =
          cue.role() == CueRole.HOLDER
              ? Subjects.ofVerb(reading, cue)
              : Subjects.ofFrame(reading, cue);
      Entity who = who(subject, reading, cue);
      if (who != null) {
        holder = who;
        narrating = false;
        double confidence = subject instanceof Named ? 0.9 : 0.8;
        return Voice.reported(who, author(), confidence, "narrated." + cue.cue().id());
      }
    }
    return carried(reading);
  }

  private @Nullable Entity who(Subject subject, Reading reading, CueHit cue) {
    if (subject instanceof Named named) {
      return named.entity();
    }
    if (subject instanceof Pronoun) {
      Optional<Place> inside =
          reading.places().stream()
              .filter(p -> p.is(EntityType.PERSON) && p.end() <= cue.begin())
              .findFirst();
      return inside.map(Place::entity).orElse(lastPerson);
    }
    if (subject instanceof Omitted && cue.role() == CueRole.HOLDER) {
      Optional<Entity> opener = opener(reading);
      return opener.orElse(narrating ? null : holder);
    }
    if (subject instanceof FirstPerson && narrating) {
      return null;
    }
    return null;
  }

  /** The person with whom a sentence begins. */
  private static Optional<Entity> opener(Reading reading) {
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() - reading.sentence().begin() <= 8)
        .map(Place::entity)
        .findFirst();
  }

  private Voice carried(Reading reading) {
    Optional<Entity> opener = opener(reading);
    if (opener.isPresent()) {
      boolean same = opener.get().equals(holder) || opener.get().equals(principal);
      if (!same && principal == null) {
        narrating = true;
      }
      if (same) {
        holder = opener.get();
        narrating = false;
      }
    }
    if (narrating || holder == null) {
      return narrator("narrated.author");
    }
    return Voice.reported(holder, author(), 0.6, "narrated.carried");
  }

  private void heading(Reading reading) {
    Optional<Entity> named =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON))
            .map(Place::entity)
            .findFirst();
    if (principal == null) {
      holder = null;
      narrating = true;
    }
    if (named.isPresent()) {
      lastPerson = named.get();
    }
  }

  private void paragraph(Reading reading) {
    if (principal != null && isParagraph(reading)) {
      boolean spoken = holder != null;
      holder = spoken ? principal : holder;
      narrating = !spoken;
      lastPerson = principal;
    }
  }

  private static boolean isParagraph(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    return kind != Block.Kind.LINE && kind != Block.Kind.CUE;
  }

  private void lastNamed(Reading reading) {
    opener(reading).ifPresent(p -> lastPerson = p);
    if (holder != null && !narrating) {
      lastPerson = holder;
    }
  }

  private Voice narrator(String rule) {
    return Voice.narrator(document.authors(), 0.6, rule);
  }

  private Optional<Entity> author() {
    return document.authors().stream().findFirst();
  }

  /** The one person whose views most of the text tells. */
  private @Nullable Entity principal(List<Reading> readings) {
    Map<Entity, Integer> votes = new HashMap<>();
    int all = 0;
    for (Reading reading : readings) {
      for (CueHit cue : reading.cues()) {
        if (cue.role() == CueRole.HOLDER
            && Subjects.ofVerb(reading, cue) instanceof Named named
            && named.entity().type() == EntityType.PERSON) {
          votes.merge(named.entity(), 1, Integer::sum);
          all++;
          break;
        }
      }
    }
    Optional<Map.Entry<Entity, Integer>> most =
        votes.entrySet().stream()
            .max(
                Map.Entry.<Entity, Integer>comparingByValue().thenComparing(e -> e.getKey().key()));
    if (most.isPresent() && most.get().getValue() >= all * ONE_PERSON && all >= 2) {
      return most.get().getKey();
    }
    return all < 2 ? participants.guest().orElse(null) : null;
  }
}
