package yulu.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;

/**
 * Voices of a text that gives speeches word for word, each below a heading that names its speaker
 * (### 约翰·霍普菲尔德演讲 (10:42 - 44:43)), beside what it tells itself.
 */
final class Speeches implements VoiceReader {
  /** What follows the speaker's name: 演讲, 's Nobel lecture, and the times. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "\\s?(?:的|'s)?\\s?(?:[^，。：:]{0,6}?)(?:演讲|讲座|讲话|致辞|致词|发言|主旨演讲|演说|报告|(?i:lecture|speech|keynote|talk|address|remarks))(?:全文|实录|译文|文字稿|稿|正文)?[\\s\\d:：.()（）\\[\\]~–—-]*");

  /** What may stand before it: a number. */
  private static final Pattern NUMBER = Pattern.compile("[\\s\\d一二三四五六七八九十、.．)）*]*");

  /** A speech of fewer sentences is only told of. */
  private static final int ENOUGH = 12;

  /** One sentence in so many has an "I". */
  private static final int SPEAKS = 6;

  private final LinkedDocument document;
  private final Participants participants;
  private final VoiceReader others;

  /**
   * @param others who reads the rest of the text
   */
  Speeches(LinkedDocument document, Participants participants, VoiceReader others) {
    this.document = document;
    this.participants = participants;
    this.others = others;
  }

  @Override
  public List<Voice> voices(List<Reading> readings) {
    Map<Integer, Entity> speakers = speakers(readings);
    if (speakers.isEmpty()) {
      return others.voices(readings);
    }
    Map<Integer, List<Reading>> spoken = new LinkedHashMap<>();
    List<Reading> told = new ArrayList<>();
    for (Reading reading : readings) {
      int section = section(reading);
      boolean speech = speakers.containsKey(section);
      (speech ? spoken.computeIfAbsent(section, s -> new ArrayList<>()) : told).add(reading);
    }
    IdentityHashMap<Reading, Voice> voices = new IdentityHashMap<>();
    put(told, others, voices);
    spoken.forEach(
        (section, own) -> {
          Optional<Entity> speaker = Optional.ofNullable(speakers.get(section));
          put(own, new NarratedVoices(document, participants, speaker), voices);
        });
    return readings.stream().map(voices::get).toList();
  }

  private static void put(
      List<Reading> readings, VoiceReader reader, IdentityHashMap<Reading, Voice> voices) {
    List<Voice> own = reader.voices(readings);
    for (int i = 0; i < own.size(); i++) {
      voices.put(readings.get(i), own.get(i));
    }
  }

  /** Who speaks in which section. */
  private static Map<Integer, Entity> speakers(List<Reading> readings) {
    Map<Integer, Entity> speakers = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      Optional<Entity> named = named(readings.get(i));
      int section = section(readings.get(i));
      if (named.isPresent() && isSpoken(readings, i + 1, section)) {
        speakers.put(section, named.get());
      }
    }
    return speakers;
  }

  /** The one whose speech a heading announces. */
  private static Optional<Entity> named(Reading reading) {
    if (reading.linked().passage().kind() != Block.Kind.HEADING) {
      return Optional.empty();
    }
    String folded = reading.linked().folded();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON))
        .filter(p -> NUMBER.matcher(folded.substring(0, p.begin())).matches())
        .filter(p -> SPEECH.matcher(folded.substring(p.end())).matches())
        .map(Place::entity)
        .findFirst();
  }

  /** True if somebody says "I" again and again below the heading. */
  private static boolean isSpoken(List<Reading> readings, int from, int section) {
    int end =
        IntStream.range(from, readings.size())
            .filter(k -> section(readings.get(k)) != section)
            .findFirst()
            .orElse(readings.size());
    long first =
        readings.subList(from, end).stream().filter(r -> Person.FIRST.isIn(r.folded())).count();
    return end - from >= ENOUGH && first * SPEAKS >= end - from;
  }

  private static int section(Reading reading) {
    return reading.linked().passage().section();
  }
}
