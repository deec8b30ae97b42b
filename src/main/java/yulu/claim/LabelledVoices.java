package yulu.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.claim.Subjects.Many;
import yulu.claim.Subjects.Named;
import yulu.claim.Subjects.Pronoun;
import yulu.claim.Subjects.SecondPerson;
import yulu.claim.Subjects.Subject;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.Passage;
import yulu.text.ShortLabels;

/** Voices of a dialogue whose turns have labels. What stands before the first label is told. */
final class LabelledVoices implements VoiceReader {
  private static final int LONG_ENOUGH = 12;
  private static final int TOLD_SHARE = 12;
  private static final int TOLD_SHARE_OF_TITLED = 30;

  /** 对，…: who agrees goes on with what the other one told. */
  private static final Pattern AGREES = Pattern.compile("(?:对+|嗯+|是的?|没错|就是)[，,](?!但|可|不过)");

  private static final int MANY = 4000;

  /** So many passages without a label, and one in so many of them, name the speaker above them. */
  private static final int NAMING = 2;

  private static final int SHARE_NAMING = 3;

  /** So many sentences after a name he or she may still mean it. */
  private static final int REMEMBERED = 8;

  /** Teasers stand among the first sentences; later ones are compared word for word only. */
  private static final int TEASERS = 200;

  private static final int PAIR_BITS = 1 << 13;
  private static final double NEARLY = 0.6;

  private final Participants participants;
  private final VoiceReader told;
  private final Worth worth;
  private final Set<String> hosts = new HashSet<>();
  private final Set<Entity> speakers = new HashSet<>();
  private final Map<String, BitSet> pairsOf = new HashMap<>();
  private @Nullable Entity third;

  /** Sentences since the third was named. */
  private int sinceThird;

  private @Nullable Entity topic;
  private boolean telling;
  private boolean aboutThird;
  private Optional<Entity> guest = Optional.empty();
  private Optional<String> guestLabel = Optional.empty();

  /** The labels of a diarization, who speaks most first; empty if there are others. */
  private List<String> diarized = List.of();

  private Antecedents antecedents = new Antecedents(List.of());

  LabelledVoices(Participants participants, VoiceReader told, Worth worth) {
    this.participants = participants;
    this.told = told;
    this.worth = worth;
  }

  @Override
  public List<Voice> voices(List<Reading> readings) {
    antecedents = new Antecedents(readings);
    knowTurns(readings);
    nameLabels(readings);
    guest = guestLabel.flatMap(participants::labelled);
    knowThird(readings);
    Map<String, Entity> said = saidInTurns(readings);
    List<Voice> voices = new ArrayList<>();
    boolean begun = false;
    Set<Integer> narration = narration(readings);
    List<Voice> outside = outside(readings, narration);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Optional<String> label = reading.linked().passage().label();
      if (isNarrators(reading)) {
        voices.add(outside.get(i));
      } else if (narration.contains(reading.passage())) {
        voices.add(narrated(outside.get(i)));
      } else if (label.isPresent()) {
        begun = true;
        telling &= !reading.first() || AGREES.matcher(reading.folded()).lookingAt();
        if (reading.first() && topic != null) {
          third = topic;
        }
        sinceThird++;
        voices.add(inTurn(reading, label.get()));
        mentionThird(reading, label.get());
      } else {
        boolean teaser = !begun && i < TEASERS;
        Entity speaker = teaser ? whoSaid(essence(reading), said) : said.get(essence(reading));
        voices.add(speaker == null ? outside.get(i) : Voice.speaker(speaker, 0.8, "turn.teaser"));
      }
    }
    return voices;
  }

  /**
   * Passages of a report between the turns of an interview: Grace Odalys told us…, below what she
   * says under her label. They have no label of their own, and again and again they name the
   * speaker whose turn they would go on with.
   */
  private Set<Integer> narration(List<Reading> readings) {
    Set<Integer> below = new HashSet<>();
    Set<Integer> naming = new HashSet<>();
    for (int i = 1; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Passage passage = reading.linked().passage();
      Passage before = readings.get(i - 1).linked().passage();
      boolean next = reading.first() && passage.kind() != Block.Kind.CUE;
      if (next && passage.label().isPresent() && passage.turn() == before.turn()) {
        below.add(reading.passage());
      }
      if (below.contains(reading.passage()) && namesSpeaker(reading)) {
        naming.add(reading.passage());
      }
    }
    boolean report = naming.size() >= NAMING && naming.size() * SHARE_NAMING >= below.size();
    return report ? below : Set.of();
  }

  /** 旁白：…: told under a label of its own. */
  private static boolean isNarrators(Reading reading) {
    return reading.linked().passage().label().filter(Participants::isNarrator).isPresent();
  }

  /** Voices of what stands in nobody's turn; those of the others are not used. */
  private List<Voice> outside(List<Reading> readings, Set<Integer> narration) {
    Predicate<Reading> apart =
        r ->
            r.linked().passage().label().isEmpty()
                || isNarrators(r)
                || narration.contains(r.passage());
    Iterator<Voice> voices = told.voices(readings.stream().filter(apart).toList()).iterator();
    Voice unused = Voice.unresolved(0.5, "turn.label");
    return readings.stream().map(r -> apart.test(r) ? voices.next() : unused).toList();
  }

  /** Mary Brent told us, under the label of Mary Brent: nobody says so of himself. */
  private boolean namesSpeaker(Reading reading) {
    Optional<Entity> speaker = reading.linked().passage().label().flatMap(participants::labelled);
    return !Person.FIRST.isIn(reading.folded())
        && reading.places().stream().anyMatch(p -> speaker.filter(p.entity()::equals).isPresent());
  }

  /** What a report tells is its author's, unless it says whose it is. */
  private Voice narrated(Voice voice) {
    return voice.rule().equals("narrated.carried")
        ? Voice.narrator(participants.authors(), 0.7, "narrated.author")
        : voice;
  }

  /** Remembers of whom the speakers talk, for he and she. */
  private void mentionThird(Reading reading, String label) {
    Optional<Entity> speaker = participants.labelled(label);
    Openers.of(reading)
        .filter(p -> !telling && !speaker.filter(p::equals).isPresent())
        .ifPresent(this::speakOf);
    for (Place place : reading.places()) {
      boolean other = place.is(EntityType.PERSON) && !speakers.contains(place.entity());
      if (other && !speaker.filter(place.entity()::equals).isPresent()) {
        speakOf(place.entity());
      }
    }
  }

  /**
   * Somebody is named; while the speakers tell what another holds, he and she still mean that one.
   */
  private void speakOf(Entity person) {
    antecedents.name(person);
    third = telling ? third : person;
    sinceThird = 0;
  }

  /** The one person of whom the speakers tell again and again what he holds. */
  private void knowThird(List<Reading> readings) {
    Map<Entity, Integer> named = new HashMap<>();
    int told = 0;
    int all = 0;
    for (Reading reading : readings) {
      Optional<String> label = reading.linked().passage().label();
      if (label.isEmpty()) {
        continue;
      }
      all++;
      participants.labelled(label.get()).ifPresent(speakers::add);
      for (Place place : reading.places()) {
        if (place.is(EntityType.PERSON)) {
          named.merge(place.entity(), 1, Integer::sum);
        }
      }
      boolean tells =
          reading.cues().stream()
              .anyMatch(
                  c -> !reading.isQuoted(c.begin()) && subject(reading, c) instanceof Pronoun);
      told += tells ? 1 : 0;
    }
    named.keySet().removeAll(speakers);
    Optional<Entity> titled = participants.titled().filter(named::containsKey);
    int share = titled.isPresent() ? TOLD_SHARE_OF_TITLED : TOLD_SHARE;
    aboutThird = told >= 3 && told * share >= all;
    if (aboutThird) {
      topic = titled.or(() -> most(named)).orElse(null);
      third = topic;
    }
  }

  private static Subject subject(Reading reading, CueHit cue) {
    return switch (cue.role()) {
      case HOLDER -> Subjects.ofVerb(reading, cue);
      case FRAME -> Frames.of(reading, cue);
      default -> new Subjects.Other();
    };
  }

  /** Who is named at least as often as all others together. */
  private static Optional<Entity> most(Map<Entity, Integer> named) {
    int all = named.values().stream().mapToInt(Integer::intValue).sum();
    return named.entrySet().stream()
        .filter(e -> e.getValue() * 2 >= all)
        .max(Map.Entry.<Entity, Integer>comparingByValue().thenComparing(e -> e.getKey().key()))
        .map(Map.Entry::getKey);
  }

  /** Labels that are no names get those of the persons who answer to them. */
  private void nameLabels(List<Reading> readings) {
    Set<Entity> titled = participants.announced();
    List<String> main =
        diarized.isEmpty()
            ? guestLabel.stream().toList()
            : diarized.subList(0, Math.min(Math.max(1, titled.size()), diarized.size()));
    LabelNames names = LabelNames.of(readings, titled, main);
    Map<String, Entity> told = names.best();
    told.forEach(
        (label, person) -> {
          boolean asks =
              Participants.isHostLabel(label)
                  && participants.guest().filter(person::equals).isPresent();
          if (!asks && !participants.isNamed(label)) {
            participants.assign(label, Optional.of(person));
          }
        });
    for (int i = 0; i < diarized.size(); i++) {
      String label = diarized.get(i);
      if (!told.containsKey(label)) {
        Optional<Entity> likely =
            i == 0
                ? participants
                    .guest()
                    .filter(p -> participants.isSureGuest() || names.mayBe(label, p))
                : participants.host().filter(p -> label.equals(diarized.get(1)));
        participants.assign(label, likely.filter(p -> !told.containsValue(p)));
      }
    }
    lastTitled(names);
  }

  /**
   * Of two or more persons in the title all but one have a label, and all but one label of those
   * who speak most a person: the one is the other.
   */
  private void lastTitled(LabelNames names) {
    Set<Entity> left = new LinkedHashSet<>(participants.announced());
    if (left.size() < 2 || diarized.size() < left.size()) {
      return;
    }
    List<String> speakMost = diarized.subList(0, left.size());
    diarized.forEach(label -> participants.labelled(label).ifPresent(left::remove));
    List<String> open =
        speakMost.stream().filter(label -> participants.labelled(label).isEmpty()).toList();
    if (left.size() == 1 && open.size() == 1) {
      Entity person = left.iterator().next();
      if (!names.speaksAgainst(open.get(0), person)) {
        participants.assign(open.get(0), Optional.of(person));
      }
    }
  }

  /** Whose turn holds these words, or nearly these. */
  private @Nullable Entity whoSaid(String essence, Map<String, Entity> said) {
    Entity exact = said.get(essence);
    if (exact != null || essence.length() < LONG_ENOUGH || said.size() > MANY) {
      return exact;
    }
    BitSet own = pairs(essence);
    for (Map.Entry<String, Entity> turn : said.entrySet()) {
      BitSet both = (BitSet) pairsOf.computeIfAbsent(turn.getKey(), LabelledVoices::pairs).clone();
      int size = Math.min(both.cardinality(), own.cardinality());
      both.and(own);
      if (both.cardinality() >= size * NEARLY && size * 3 >= own.cardinality()) {
        return turn.getValue();
      }
    }
    return null;
  }

  /** The pairs of neighbouring characters of a text, as bits of their hashes. */
  private static BitSet pairs(String text) {
    BitSet pairs = new BitSet(PAIR_BITS);
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.set((text.charAt(i) * 31 + text.charAt(i + 1)) % PAIR_BITS);
    }
    return pairs;
  }

  private Voice inTurn(Reading reading, String label) {
    Optional<Entity> speaker = participants.labelled(label);
    if (reading.isHeldByMany()) {
      return Voice.unresolved(0.7, "turn.collective");
    }
    for (CueHit cue : reading.cues()) {
      if (cue.role() != CueRole.HOLDER && cue.role() != CueRole.FRAME) {
        continue;
      }
      if (reading.isQuoted(cue.begin())) {
        continue;
      }
      Subject subject = subject(reading, cue);
      if (subject instanceof Named named && !speaker.filter(named.entity()::equals).isPresent()) {
        third = named.entity();
        sinceThird = 0;
        telling = true;
        return Voice.reported(named.entities(), speaker, 0.75, "turn.reported");
      }
      if (subject instanceof Pronoun pronoun) {
        Optional<Entity> meant = meant(reading, cue, pronoun, speaker);
        if (meant.isPresent()) {
          telling = true;
          return Voice.reported(List.of(meant.get()), speaker, 0.65, "turn.reported-pronoun");
        }
      }
      if (subject instanceof Many) {
        return Voice.unresolved(0.6, "turn.collective");
      }
      boolean host = Participants.isHostLabel(label) || hosts.contains(label);
      if (subject instanceof SecondPerson && host && guest.isPresent()) {
        return Voice.reported(List.of(guest.get()), speaker, 0.65, "turn.you-said");
      }
      if (!(subject instanceof Subjects.Omitted)) {
        break;
      }
    }
    if (telling && aboutThird && third != null && !Person.FIRST.isIn(reading.folded())) {
      return Voice.reported(List.of(third), speaker, 0.55, "turn.carried");
    }
    telling = false;
    return speaker
        .map(s -> Voice.speaker(s, 0.9, "turn.label"))
        .orElseGet(() -> Voice.unresolved(0.5, "turn.unknown-label"));
  }

  /** Who was spoken of last, not long ago unless the talk is about him. */
  private Optional<Entity> spokenOf() {
    return Optional.ofNullable(third).filter(p -> aboutThird || sinceThird <= REMEMBERED);
  }

  /** Whom he or she means: who is named before in the sentence, else who was spoken of last. */
  private Optional<Entity> meant(
      Reading reading, CueHit cue, Pronoun pronoun, Optional<Entity> speaker) {
    Optional<Entity> here =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON) && p.end() <= cue.begin())
            .map(Place::entity)
            .filter(p -> !speaker.filter(p::equals).isPresent())
            .reduce((a, b) -> b);
    return here.or(this::spokenOf)
        .flatMap(p -> antecedents.orFitting(Optional.of(p), pronoun.female()))
        .filter(p -> !speaker.filter(p::equals).isPresent());
  }

  /**
   * Who asks is the host, who speaks most of the others the guest; labels without names get theirs.
   */
  private void knowTurns(List<Reading> readings) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Reading reading : readings) {
      reading
          .linked()
          .passage()
          .label()
          .ifPresent(
              label -> {
                int[] c = counts.computeIfAbsent(label, l -> new int[2]);
                c[0] += reading.sentence().length();
                boolean asks = Worth.isQuestion(reading.folded()) || reading.has(CueRole.HOST);
                c[1] += asks ? 1 : 0;
              });
    }
    List<String> byWeight = new ArrayList<>(counts.keySet());
    byWeight.sort((a, b) -> Integer.compare(weight(counts, b), weight(counts, a)));
    if (byWeight.isEmpty()) {
      return;
    }
    String main = byWeight.get(0);
    if (byWeight.stream().allMatch(Participants::isDiarized)) {
      diarized = List.copyOf(byWeight);
    }
    guestLabel = Optional.of(main);
    boolean two = byWeight.size() - wholeNames(byWeight).size() == 2;
    byWeight.stream().skip(1).filter(l -> two || asksMuch(counts, l)).forEach(hosts::add);
  }

  /** ARVIND NARAYANAN, once, before AN: one speaker and not two. */
  private static Set<String> wholeNames(List<String> labels) {
    ShortLabels shortened = new ShortLabels(labels);
    Set<String> whole = new HashSet<>();
    labels.forEach(label -> whole.addAll(shortened.wholeOf(label)));
    return whole;
  }

  private static boolean asksMuch(Map<String, int[]> counts, String label) {
    int[] c = counts.getOrDefault(label, new int[2]);
    return c[1] >= 3 && c[1] * 150 >= c[0];
  }

  private static int weight(Map<String, int[]> counts, String label) {
    int[] c = counts.getOrDefault(label, new int[2]);
    return c[0] - c[1] * 60;
  }

  /** Whose turns hold a sentence, for teasers on top that repeat it. */
  private Map<String, Entity> saidInTurns(List<Reading> readings) {
    Map<String, Entity> said = new HashMap<>();
    for (Reading reading : readings) {
      Optional<String> label = reading.linked().passage().label();
      String essence = essence(reading);
      if (label.isPresent() && essence.length() >= LONG_ENOUGH && worth.isClaim(reading)) {
        participants.labelled(label.get()).ifPresent(s -> said.putIfAbsent(essence, s));
      }
    }
    return said;
  }

  static String essence(Reading reading) {
    return Words.only(reading.folded());
  }
}
