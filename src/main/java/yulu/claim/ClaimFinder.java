package yulu.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.claim.Subjects.Named;
import yulu.claim.Subjects.Pronoun;
import yulu.claim.Subjects.Subject;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.text.Block;
import yulu.text.Language;
import yulu.text.Passage;
import yulu.text.Sentence;
import yulu.text.Span;

/** Finds the claims of a document. Immutable, safe for many threads. */
public final class ClaimFinder {
  private static final int TOLD_IN_HUNDRED = 5;
  private static final int TEASER = 12;
  private static final Pattern TARGET =
      Pattern.compile(
          "(?:到|在)?(?:20\\d{2}\\s*年(?:代|底|之前|以前|前)?|未来[一二三四五六七八九十几数\\d]+(?:到[一二三四五六七八九十\\d]+)?[个]?(?:年|十年|个月|月)内?"
              + "|[一二三四五六七八九十几数\\d]+(?:到[一二三四五六七八九十\\d]+)?年(?:内|之内|以内|后|之后|以后)|今后[一二三四五六七八九十几\\d]+年|明年|后年|本世纪末)"
              + "|\\b(?:by|in|within|before) (?:the next )?(?:20\\d{2}|\\w+ (?:years|months|decades))");

  private final Cues cues = Cues.read();
  private final Announcements announcements = Announcements.read();
  private final Worth worth = new Worth(cues);

  /** What was found in one document. */
  public record Found(
      List<Claim> claims, Optional<Occasion> mainOccasion, List<Occasion> occasions) {}

  /** The claims of a document, in the order of the text, and the occasions that it reports. */
  public Found find(LinkedDocument document, Language language) {
    List<Reading> readings = readings(document);
    Participants participants = new Participants(document);
    Occasions occasions = new Occasions(document, participants);
    List<Voice> voices = voiceReader(document, participants, readings).voices(readings);
    List<Draft> drafts = new ArrayList<>();
    Map<String, Draft> bySaying = new HashMap<>();
    Topics topics = new Topics();
    BitSet advertised = Advertisements.in(readings);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      topics.pass(reading);
      if (advertised.get(i) || !worth.isClaim(reading)) {
        continue;
      }
      Voice voice = voices.get(i);
      List<Span> evidence = evidence(reading);
      String saying = LabelledVoices.essence(reading);
      for (Entity claimant : voice.claimants()) {
        saying += " " + claimant.key();
      }
      Draft same = saying.length() >= TEASER ? bySaying.get(saying) : null;
      if (same != null) {
        same.evidence.addAll(evidence);
        continue;
      }
      Draft draft = new Draft(reading, voice, topics.of(reading, voice), new ArrayList<>(evidence));
      drafts.add(draft);
      bySaying.put(saying, draft);
    }
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      claims.add(claim(draft, occasions, language));
    }
    return new Found(claims, occasions.main(), occasions.all());
  }

  private record Draft(Reading reading, Voice voice, List<Entity> about, List<Span> evidence) {}

  private static Claim claim(Draft draft, Occasions occasions, Language language) {
    Reading reading = draft.reading();
    Voice voice = draft.voice();
    Language own = Language.guess(reading.text()).isChinese() ? chinese(language) : Language.EN;
    Modality modality = ModalityReader.of(reading);
    Optional<Occasion> occasion = occasions.of(reading.linked().passage().section());
    return new Claim(
        ClaimText.of(reading, voice, own),
        own,
        voice.claimants(),
        voice.attribution(),
        voice.reporter().filter(r -> !voice.claimants().contains(r)),
        modality,
        draft.about(),
        List.copyOf(new TreeSet<>(draft.evidence())),
        occasion,
        occasion.flatMap(Occasion::date),
        modality == Modality.PREDICTED ? target(reading.text()) : Optional.empty(),
        voice.confidence(),
        voice.rule());
  }

  private static Language chinese(Language language) {
    return language.isChinese() ? language : Language.ZH;
  }

  private static Optional<String> target(String text) {
    Matcher m = TARGET.matcher(text);
    return m.find() ? Optional.of(m.group()) : Optional.empty();
  }

  private static List<Span> evidence(Reading reading) {
    return reading
        .linked()
        .passage()
        .view()
        .pieces(reading.sentence().begin(), reading.sentence().end());
  }

  private VoiceReader voiceReader(
      LinkedDocument document, Participants participants, List<Reading> readings) {
    VoiceReader told = new NarratedVoices(document, participants);
    if (document.outline().labelled()) {
      return participants
          .oneVoice()
          .<VoiceReader>map(
              label -> new NarratedVoices(document, participants, participants.teller(label)))
          .orElseGet(() -> new LabelledVoices(participants, told, worth));
    }
    boolean spoken =
        (document.outline().lines()
                || UnlabelledVoices.isInterview(readings)
                || UnlabelledVoices.isMonologue(readings, participants))
            && !isTold(readings);
    VoiceReader reader = spoken ? new UnlabelledVoices(participants, told, cues) : told;
    return new Speeches(document, participants, reader);
  }

  /** True if the text tells what named persons hold. */
  private static boolean isTold(List<Reading> readings) {
    int told = 0;
    int first = 0;
    for (Reading reading : readings) {
      first += Person.FIRST.isIn(reading.folded()) ? 1 : 0;
      for (CueHit cue : reading.cues()) {
        if (cue.role() == CueRole.HOLDER) {
          Subject subject = Subjects.ofVerb(reading, cue);
          if (subject instanceof Named || subject instanceof Pronoun) {
            told++;
            break;
          }
        }
      }
    }
    boolean spoken = first > told;
    return told * 100 >= readings.size() * TOLD_IN_HUNDRED && !spoken;
  }

  /** True if the next passage is an item one step further in. */
  private static boolean leads(LinkedDocument document, int p) {
    if (p + 1 >= document.passages().size()) {
      return false;
    }
    Passage own = document.passages().get(p).passage();
    Passage next = document.passages().get(p + 1).passage();
    return own.kind() == Block.Kind.ITEM
        && next.kind() == Block.Kind.ITEM
        && next.depth() > own.depth();
  }

  private List<Reading> readings(LinkedDocument document) {
    List<Reading> readings = new ArrayList<>();
    for (int p = 0; p < document.passages().size(); p++) {
      LinkedPassage linked = document.passages().get(p);
      List<CueHit> hits = cues.in(linked.folded());
      int cue = 0;
      int place = 0;
      boolean first = true;
      boolean leads = leads(document, p);
      for (Sentence sentence : linked.passage().sentences()) {
        List<CueHit> ownCues = new ArrayList<>();
        while (cue < hits.size() && hits.get(cue).begin() < sentence.end()) {
          if (hits.get(cue).begin() >= sentence.begin() && hits.get(cue).end() <= sentence.end()) {
            ownCues.add(hits.get(cue));
          }
          cue++;
        }
        List<Place> ownPlaces = new ArrayList<>();
        while (place < linked.places().size()
            && linked.places().get(place).begin() < sentence.end()) {
          if (linked.places().get(place).begin() >= sentence.begin()) {
            ownPlaces.add(linked.places().get(place));
          }
          place++;
        }
        readings.add(
            Reading.of(p, linked, sentence, ownPlaces, ownCues, first, leads, announcements));
        first = false;
      }
    }
    return readings;
  }
}
