package yulu.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.claim.Subjects.Named;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.Language;
import yulu.text.QuickPattern;
import yulu.text.View;

/**
 * Voices of a transcript without labels: a model of two states, the one who asks and the one who is
 * asked, decoded over the sentences (Viterbi). Signs of a sentence weigh for one state, changes
 * cost less at line ends and after questions.
 */
final class UnlabelledVoices implements VoiceReader {
  private static final double CHANGE_INSIDE = 2.2;

  /** One line in so many is cut inside a sentence where lines were wrapped. */
  private static final int WRAPPED = 8;

  private static final double INTERRUPTED = 0.6;

  /** 嗯。 and then a sentence in the same line: the one who listened takes up. */
  private static final double ACKNOWLEDGED = 0.8;

  private static final double SURE = 0.55;

  /** - 没错。 in subtitles: somebody else speaks. */
  private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s?[\\p{L}\\d“\"]");

  private static final double DASHED = 0.8;

  /** So many dashes are no accident. */
  private static final int DASHES = 4;

  /** The lines of a bilingual cue are hardly torn apart. */
  private static final double TOGETHER = 6;

  private static final QuickPattern FIRST_PERSON = QuickPattern.of("我|\\b(?:i|we|my|our)\\b");

  /** Sentences within which a transcript may be introduced. */
  private static final int INTRODUCTION = 20;

  /** So many short paragraphs that ask make an interview of a text. */
  private static final int ASKING = 4;

  /** One paragraph in so many at least. */
  private static final int SHARE_ASKING = 9;

  /** One sentence in so many at least, in which somebody speaks of himself. */
  private static final int SHARE_OF_OWN = 8;

  private static final int LONGEST_QUESTION = 160;
  private static final int SENTENCES_OF_A_TALK = 40;

  /** One sentence in so many at least, in which the one who gives a talk speaks of himself. */
  private static final int SHARE_OF_A_TALK = 7;

  /** One sentence in so many at most names him. */
  private static final int HARDLY = 30;

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:以下|下面)(?:是|为|系)?.{0,16}(?:整理|实录|全文|文字|节选|内容|对话|访谈|采访|问答|笔录|摘录)|(?:对话|访谈|采访|录音|文字|内容).{0,12}(?:整理如下|经.{0,8}(?:整理|审阅|编辑|确认))|(?:transcript|conversation|interview) (?:has been|was|is) (?:lightly |slightly )?(?:edited|condensed)|(?:below|following) is (?:a|an|the) .{0,20}(?:transcript|excerpt|conversation)");

  private static final Pattern ENDED = Pattern.compile("[。.！!？?…][”\"]?\\s*$");
  private static final int SHORT_QUESTION = 14;

  /** So many sentences after a name he or she may still mean it. */
  private static final int REMEMBERED = 6;

  private static final double SHORT_ASKS = 0.8;

  /** 您 is what the host says to the guest. */
  private static final double RESPECT = 1.0;

  /**
   * What counts how much, fitted on annotated transcripts.
   *
   * @param guest evidence for the one who is asked, before anything else is known
   * @param question evidence of a question for the one who asks
   * @param change cost of a change at the beginning of a line
   * @param changeAnswer the same after a question
   * @param stay cost of none after a question
   */
  private record Weights(
      double guest, double question, double change, double changeAnswer, double stay) {
    /** Each line is what one of them says. */
    static final Weights TURNS = new Weights(1, 2.5, 0, 0, 1.5);

    /** Lines end anywhere, and one of them goes on over many. */
    static final Weights CUT = new Weights(0.5, 1.2, 1.3, 0.2, 0.9);
  }

  private final Participants participants;
  private final VoiceReader told;
  private final Cues cues;
  private Weights weights = Weights.TURNS;
  private boolean dialogue;

  /** Who was spoken of last, and so many sentences ago. */
  private @Nullable Entity third;

  private int sinceThird;

  UnlabelledVoices(Participants participants, VoiceReader told, Cues cues) {
    this.participants = participants;
    this.told = told;
    this.cues = cues;
  }

  @Override
  public List<Voice> voices(List<Reading> readings) {
    dialogue = isDialogue(readings);
    weights = isWrapped(readings) ? Weights.CUT : Weights.TURNS;
    List<Turn> turns = new ArrayList<>();
    int[] turnOf = new int[readings.size()];
    boolean interrupted = false;
    boolean line = true;
    for (int i = 0; i < turnOf.length; i++) {
      Reading reading = readings.get(i);
      line |= reading.first();
      turnOf[i] = turns.size() - 1;
      if (cues.isBackchannel(reading.folded())) {
        interrupted = true;
        continue;
      }
      turnOf[i] = turns.size();
      boolean question = isQuestion(reading);
      double guest = dialogue ? evidenceForGuest(reading) : 3;
      boolean acknowledges = interrupted && line && !reading.first();
      Start start = start(i > 0 ? readings.get(i - 1) : reading, reading);
      turns.add(
          new Turn(
              acknowledges ? guest - ACKNOWLEDGED : guest, line, interrupted, question, start));
      interrupted = false;
      line = false;
    }
    double[] sure = margins(turns);
    int begin = introduction(readings);
    if (begin == 0 && isInterview(readings)) {
      begin = firstAsked(readings);
    }
    List<Voice> voices = new ArrayList<>(told.voices(readings.subList(0, begin)));
    for (int i = begin; i < turnOf.length; i++) {
      sinceThird++;
      Voice own = voice(readings.get(i), turnOf[i] < 0 ? 0 : sure[turnOf[i]]);
      boolean goesOn = i > begin && goesOn(readings.get(i - 1), readings.get(i), own);
      voices.add(goesOn && isReport(voices.get(i - 1)) ? voices.get(i - 1) : own);
    }
    return voices;
  }

  /**
   * A sentence as the model sees it.
   *
   * @param guest evidence for the one who is asked
   * @param line true if it begins a line
   * @param interrupted true if the other one only showed that he listens before it
   * @param start what its first character says
   */
  private record Turn(
      double guest, boolean line, boolean interrupted, boolean question, Start start) {}

  private enum Start {
    /** Nothing. */
    PLAIN,
    /** A dash: somebody else speaks. */
    OTHER,
    /** The dash of the line before, in the other language of a bilingual cue. */
    SAME
  }

  private static Start start(Reading before, Reading reading) {
    if (!isDashed(reading)) {
      return Start.PLAIN;
    }
    boolean translated =
        isDashed(before)
            && Language.guess(before.text()).isChinese()
                != Language.guess(reading.text()).isChinese();
    return translated ? Start.SAME : Start.OTHER;
  }

  private static boolean isDashed(Reading reading) {
    return reading.first() && DASH.matcher(reading.text()).lookingAt();
  }

  private static boolean isQuestion(Reading reading) {
    String text = reading.folded();
    return Worth.isQuestion(text) && !Worth.hasTag(text);
  }

  private Voice voice(Reading reading, double guest) {
    if (reading.isHeldByMany()) {
      return Voice.unresolved(0.6, "turns.collective");
    }
    boolean isGuest = guest >= 0;
    Optional<Entity> speaker = isGuest ? participants.guest() : participants.host();
    for (CueHit cue : reading.cues()) {
      if (cue.role() != CueRole.HOLDER || reading.isQuoted(cue.begin())) {
        continue;
      }
      Subjects.Subject subject = Subjects.ofVerb(reading, cue);
      if (subject instanceof Named named && !speaker.filter(named.entity()::equals).isPresent()) {
        speakOf(named.entity());
        return Voice.reported(named.entities(), speaker, 0.6, "turns.reported");
      }
      if (subject instanceof Subjects.SecondPerson && !isGuest && Subjects.beginsWithYou(reading)) {
        List<Entity> you = participants.guest().stream().toList();
        return you.isEmpty()
            ? Voice.unresolved(0.6, "turns.you-said")
            : Voice.reported(you, speaker, 0.6, "turns.you-said");
      }
      if (subject instanceof Subjects.Pronoun) {
        Optional<Entity> he = before(reading, cue).or(this::spokenOf);
        if (he.isPresent()) {
          return Voice.reported(List.of(he.get()), speaker, 0.55, "turns.reported-pronoun");
        }
      }
    }
    reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && !participants.all().contains(p.entity()))
        .forEach(p -> speakOf(p.entity()));
    double confidence = 1 / (1 + Math.exp(-Math.abs(guest)));
    String rule = isGuest ? "turns.guest" : "turns.host";
    if (speaker.isEmpty() && !dialogue) {
      return Voice.narrator(participants.authors(), confidence, "turns.narrator");
    }
    if (speaker.isEmpty() || confidence < SURE) {
      return Voice.unresolved(confidence, rule);
    }
    return Voice.speaker(speaker.get(), confidence, rule);
  }

  private void speakOf(Entity person) {
    third = person;
    sinceThird = 0;
  }

  /** Whom he and she mean, who was named not long before. */
  private Optional<Entity> spokenOf() {
    return Optional.ofNullable(third).filter(p -> sinceThird <= REMEMBERED);
  }

  /** Who is spoken of in the same sentence, last before the verb. */
  private Optional<Entity> before(Reading reading, CueHit cue) {
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.end() <= cue.begin())
        .map(Place::entity)
        .filter(p -> !participants.all().contains(p))
        .reduce((a, b) -> b);
  }

  private static boolean isReport(Voice voice) {
    return voice.attribution() == Attribution.REPORTED;
  }

  /** True if a sentence before it was not finished, and nobody speaks for himself in this one. */
  private static boolean goesOn(Reading before, Reading reading, Voice own) {
    String text = before.text().strip();
    boolean finished = text.isEmpty() || "。.！!？?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !finished
        && before.passage() == reading.passage()
        && own.attribution() == Attribution.SPEAKER
        && !FIRST_PERSON.isIn(reading.folded());
  }

  /** 以下是对话的整理稿: what stands before it is told; 0 if nothing shows where the talk begins. */
  private static int introduction(List<Reading> readings) {
    for (int i = Math.min(readings.size(), INTRODUCTION) - 1; i > 0; i--) {
      if (BEGINS.matcher(readings.get(i).folded()).find()) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * True if paragraphs that only ask, and are short, come again and again between others, and the
   * others speak of themselves: an interview whose turns are paragraphs.
   */
  static boolean isInterview(List<Reading> readings) {
    int paragraphs = 0;
    int asking = 0;
    int first = 0;
    int sentences = 0;
    for (Reading reading : readings) {
      if (reading.linked().passage().kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      sentences++;
      first += Person.FIRST.isIn(reading.folded()) ? 1 : 0;
      if (reading.first()) {
        paragraphs++;
        asking += asks(reading) ? 1 : 0;
      }
    }
    return asking >= ASKING
        && asking * SHARE_ASKING >= paragraphs
        && first * SHARE_OF_OWN >= sentences;
  }

  /**
   * True if the one whom title, description or beginning present speaks: he is not spoken of at
   * all, or hardly ever while somebody speaks of himself again and again.
   */
  static boolean isMonologue(List<Reading> readings, Participants participants) {
    Optional<Entity> guest = participants.guest().filter(p -> participants.isSureGuest());
    if (guest.isEmpty() || readings.size() < SENTENCES_OF_A_TALK) {
      return false;
    }
    int first = 0;
    int named = 0;
    for (Reading reading : readings) {
      first += Person.FIRST.isIn(reading.folded()) ? 1 : 0;
      named += reading.names(guest.get()) ? 1 : 0;
    }
    return (first * SHARE_OF_A_TALK >= readings.size() && named * HARDLY <= readings.size())
        || (named == 0 && readings.stream().noneMatch(Principals::tellsOfSomebody));
  }

  /** True if the paragraph is short and ends in a question. */
  private static boolean asks(Reading reading) {
    String paragraph = reading.linked().folded().strip();
    return paragraph.length() <= LONGEST_QUESTION
        && (paragraph.endsWith("?") || paragraph.endsWith("？"));
  }

  /** What stands before the first question of an interview presents it. */
  private static int firstAsked(List<Reading> readings) {
    for (int i = 0; i < Math.min(readings.size(), 2 * INTRODUCTION); i++) {
      Reading reading = readings.get(i);
      if (reading.linked().passage().kind() == Block.Kind.PARAGRAPH && asks(reading)) {
        return i;
      }
    }
    return 0;
  }

  /** A talk has no host; a dialogue has somebody who asks again and again. */
  private boolean isDialogue(List<Reading> readings) {
    int host = 0;
    int backchannels = 0;
    int dashes = 0;
    for (Reading reading : readings) {
      boolean asks = Worth.isQuestion(reading.folded());
      host += asks && (reading.has(CueRole.HOST) || addresses(reading)) ? 1 : 0;
      backchannels += cues.isBackchannel(reading.folded()) ? 1 : 0;
      dashes += isDashed(reading) ? 1 : 0;
    }
    return dashes >= DASHES || (host >= 2 && (host + backchannels) * 50 >= readings.size());
  }

  /** 您慌不慌？: whoever is asked is called you. */
  private static boolean addresses(Reading reading) {
    return Person.SECOND.isIn(reading.folded());
  }

  /** True if many sentences, which end as sentences do, run over the end of a line. */
  private static boolean isWrapped(List<Reading> readings) {
    int lines = 0;
    int cut = 0;
    int ended = 0;
    for (Reading reading : readings) {
      View view = reading.linked().passage().view();
      lines += reading.first() ? 1 : 0;
      ended += ENDED.matcher(reading.folded()).find() ? 1 : 0;
      for (int i = reading.sentence().begin() + 1; i < reading.sentence().end(); i++) {
        if (view.startsBlock(i)) {
          cut++;
          lines++;
        }
      }
    }
    return ended * 2 >= readings.size() && cut * WRAPPED >= lines;
  }

  private double evidenceForGuest(Reading reading) {
    double evidence = weights.guest();
    boolean question = isQuestion(reading);
    evidence -= question ? weights.question() : 0;
    evidence -= question && reading.sentence().length() <= SHORT_QUESTION ? SHORT_ASKS : 0;
    evidence -= reading.folded().indexOf('您') >= 0 ? RESPECT : 0;
    evidence -= reading.has(CueRole.HOST) ? 1.6 : 0;
    evidence += reading.has(CueRole.GUEST) ? 0.8 : 0;
    evidence += Math.min(reading.sentence().length(), 80) / 160.0;
    return evidence;
  }

  /** For each sentence how much better the best path with the guest is than that with the host. */
  private double[] margins(List<Turn> turns) {
    int n = turns.size();
    double[][] forward = new double[n][2];
    double[][] backward = new double[n][2];
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < 2; s++) {
        double best = 0;
        if (i > 0) {
          double stay = forward[i - 1][s] - stay(turns, i);
          best = Math.max(stay, forward[i - 1][1 - s] - change(turns, i));
        }
        forward[i][s] = own(turns.get(i), s) + best;
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int s = 0; s < 2; s++) {
        double stay = backward[i + 1][s] + own(turns.get(i + 1), s) - stay(turns, i + 1);
        double change =
            backward[i + 1][1 - s] + own(turns.get(i + 1), 1 - s) - change(turns, i + 1);
        backward[i][s] = Math.max(stay, change);
      }
    }
    double[] margin = new double[n];
    for (int i = 0; i < n; i++) {
      margin[i] = forward[i][1] + backward[i][1] - forward[i][0] - backward[i][0];
    }
    return margin;
  }

  private static double own(Turn turn, int state) {
    return (state == 1 ? turn.guest() : -turn.guest()) / 2;
  }

  private double change(List<Turn> turns, int i) {
    Turn turn = turns.get(i);
    if (turn.start() == Start.SAME) {
      return TOGETHER;
    }
    if (turns.get(i - 1).question() && turn.line()) {
      return weights.changeAnswer();
    }
    double cost = turn.line() ? weights.change() : CHANGE_INSIDE;
    cost -= turn.start() == Start.OTHER ? DASHED : 0;
    return turn.interrupted() ? cost + INTERRUPTED : cost;
  }

  private double stay(List<Turn> turns, int i) {
    double dashed = turns.get(i).start() == Start.OTHER ? DASHED : 0;
    return dashed + (turns.get(i - 1).question() && turns.get(i).line() ? weights.stay() : 0);
  }
}
