package yulu.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.claim.Subjects.FirstPerson;
import yulu.claim.Subjects.Interviewer;
import yulu.claim.Subjects.Many;
import yulu.claim.Subjects.Named;
import yulu.claim.Subjects.Omitted;
import yulu.claim.Subjects.Pronoun;
import yulu.claim.Subjects.Subject;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.Language;
import yulu.text.Passage;

/**
 * Voices of a text that tells what others hold. A holder named with a verb of thinking or saying
 * stays the holder until another takes over or the author speaks for himself; where one person is
 * the subject of the whole text, the text goes back to that person.
 */
final class NarratedVoices implements VoiceReader {
  private static final Pattern REFERS_BACK =
      Pattern.compile(
          "[“\"「『]|(?:[^，。,]{0,8}[，,])?\\s*(?:"
              + Person.HE_AGAIN
              + "|此外|同时|另外|而且|并且|对此|这封信|信中|信里|信的|信末|其中|其[一二三]|第[一二三四五六](?:个|点|条|种|类|件事)?(?:是|更|，|：|、)|这|那|因此|所以|不过他|但他|but he\\b|but she\\b)");

  private static final Pattern ANYBODY = Pattern.compile("(?:我们|你)可以|可以看出");

  /** 其次，…: a paragraph that goes on with what somebody enumerates. */
  private static final Pattern ENUMERATED =
      Pattern.compile("(?:其次|再次|再者|最后|其[二三四]|第[二三四五六七八九十](?:个|点|条|种|类|件事|层|步)?)(?!部分|章|节|轮|天|年)");

  /** The heading above what a text has in short. */
  private static final Pattern HIGHLIGHTS =
      Pattern.compile("划重点|劃重點|要点|要點|核心观点|精彩观点|金句|\\b(?:highlights|key (?:points|takeaways))\\b");

  /** A section of notes that presents the speaker. */
  private static final Pattern BIOGRAPHY =
      Pattern.compile("讲者|講者|嘉宾|嘉賓|简介|簡介|背景|关于|關於|\\b(?:speaker|about|background)\\b");

  /** UTF-16 units from a verb of saying to the end of the line that it ends, the colon included. */
  private static final int CLOSE = 3;

  /** So many passages above a line that credits them are somebody's. */
  private static final int CREDITED = 8;

  /** So many headings, and what stands above them is a lead. */
  private static final int HEADINGS = 3;

  private static final int LONGEST_LEAD = 40;

  /** So many sentences go on with whoever was named, where nobody is the subject of the text. */
  private static final int LONGEST_CARRY = 4;

  /** So many go on with somebody else than the one person of the text, who takes no part in it. */
  private static final int LONGEST_OTHER = 8;

  private final LinkedDocument document;
  private final Participants participants;
  private final Optional<Entity> teller;
  private Principals principals;
  private Entries entries = new Entries(List.of());
  private final Letters letters = new Letters();
  private final Strangers strangers = new Strangers();
  private final Ordinals ordinals = new Ordinals();
  private @Nullable Entity holder;

  /** Those who were last said to hold something with the holder: 布伦特和林若水认为. */
  private List<Entity> together = List.of();

  private @Nullable Entity principal;

  /** Whom the item names below which a sentence is nested, and its depth. */
  private @Nullable Entity lead;

  private int leadDepth;

  /** True if the sentence before ended in a colon: 她举了一个例子：, above a block quotation. */
  private boolean introduced;

  /** True in a paragraph that a colon introduces, which is told by whoever holds it: 他说： */
  private boolean quoting;

  /** True while somebody is quoted without marks: 他说当我想象…. */
  private boolean inHisWords;

  /** True if the sentence before ended in a verb of saying and a colon. */
  private boolean said;

  /** Whose the sentence before is. */
  private @Nullable Voice voiceBefore;

  /** True if a quotation of whole sentences ended with the sentence before. */
  private boolean quotationEnded;

  /** True in a list of what a text has in short. */
  private boolean highlights;

  /** Sentences since one said who holds what. */
  private int sinceHeld;

  /** True once the text has told what somebody holds. */
  private boolean held;

  private boolean narrating;

  /** True while whoever tells goes on with a remark of his own. */
  private boolean remarked;

  private Referents referents = new Referents(List.of(), false);
  private boolean news;

  /** True if the text is told in Chinese. */
  private boolean chinese;

  private boolean note;

  /** True in a note in brackets that goes on after a sentence: 【注：…。…。】. */
  private boolean inNote;

  /** True if lines are paragraphs of several sentences. */
  private boolean paragraphs;

  /** True if the text has headings below its title. */
  private boolean headed;

  /** True below the heading of a list of works. */
  private boolean listSection;

  /** True in an entry of a list of works or of dates, which its author tells himself. */
  private boolean listed;

  /** True in such an entry once it has told what somebody holds. */
  private boolean toldInEntry;

  /** True if the paragraph is an entry of a bibliography. */
  private boolean cited;

  /** True in what is remarked on such an entry, by whoever keeps the list. */
  private boolean remark;

  /** True in a section that tells a life. */
  private boolean biography;

  /** True in a section that the author keeps for himself: 编者按, 我的看法. */
  private boolean ownSection;

  NarratedVoices(LinkedDocument document, Participants participants) {
    this(document, participants, Optional.empty());
  }

  /**
   * Voices of a text that somebody tells.
   *
   * @param teller whose words those of the narrator are, if a label says so
   */
  NarratedVoices(LinkedDocument document, Participants participants, Optional<Entity> teller) {
    this.teller = teller;
    this.document = document;
    this.principals = new Principals(document.outline().sections(), participants, List.of());
    this.participants = participants;
  }

  @Override
  public List<Voice> voices(List<Reading> readings) {
    news = teller.isEmpty() && News.is(readings);
    referents = new Referents(readings, document.outline().unpunctuated());
    chinese = Language.guess(document.document().text()).isChinese();
    paragraphs = hasParagraphs(readings);
    headed = document.outline().sections().stream().filter(s -> s.level() > 1).count() >= HEADINGS;
    entries = new Entries(readings);
    principals = new Principals(document.outline().sections(), participants, readings);
    principal = principals.whole().orElse(null);
    holder = null;
    held = false;
    referents.tellsOf(principal);
    narrating = principal == null;
    List<Voice> voices = new ArrayList<>();
    Originals originals = new Originals(chinese ? readings : List.of());
    Stanzas stanzas = new Stanzas(readings, document.document().text());
    for (int i = 0; i < readings.size(); i++) {
      if (stanzas.beginAt(i) && !paragraphs && principal == null) {
        beginAnew(readings.get(i));
      }
      OptionalInt translation = originals.translation(i);
      if (translation.isPresent()) {
        voices.add(voices.get(translation.getAsInt()));
        continue;
      }
      voices.add(next(readings.get(i)));
      sign(readings, voices);
      credit(readings, voices);
      isSaidBelow(readings, voices);
    }
    return voices;
  }

  /** What a block quotation says is said by the one who signs it: —— 林若水. */
  private void sign(List<Reading> readings, List<Voice> voices) {
    int last = voices.size() - 1;
    Optional<Entity> signed = Quotations.signature(readings.get(last));
    for (int i = last - 1; signed.isPresent() && i >= 0; i--) {
      Reading quoted = readings.get(i);
      boolean near = readings.get(last).passage() - quoted.passage() <= 1;
      if (!near || quoted.linked().passage().kind() != Block.Kind.QUOTE) {
        return;
      }
      voices.set(i, Voice.reported(List.of(signed.get()), author(), 0.8, "narrated.speech"));
    }
  }

  /** What the author seems to say is said by the one to whom the line below credits it. */
  private void credit(List<Reading> readings, List<Voice> voices) {
    int last = voices.size() - 1;
    Optional<Entity> credited = Quotations.credit(readings.get(last));
    for (int i = last - 1; credited.isPresent() && i >= 0; i--) {
      Reading above = readings.get(i);
      boolean near = readings.get(last).passage() - above.passage() <= CREDITED;
      boolean told = voices.get(i).attribution() == Attribution.NARRATOR;
      boolean heads = above.linked().passage().kind() == Block.Kind.HEADING;
      if (!near || !told || heads || Quotations.credits(above)) {
        return;
      }
      voices.set(i, Voice.reported(List.of(credited.get()), author(), 0.7, "narrated.speech"));
    }
  }

  /** “…。” 布伦特的这句话…: whose a quotation is that stands before the one who tells of it. */
  private void isSaidBelow(List<Reading> readings, List<Voice> voices) {
    int last = voices.size() - 1;
    Optional<Entity> sayer = Quotations.sayerOfThese(readings.get(last));
    if (sayer.isEmpty() || last == 0 || !Quotations.isEndedBy(readings.get(last - 1))) {
      return;
    }
    for (int i = last - 1; i >= 0; i--) {
      Reading quoted = readings.get(i);
      boolean begins = Quotations.begins(quoted);
      if (!voices.get(i).claimants().isEmpty() || !(begins || quoted.goesOnQuoted())) {
        return;
      }
      voices.set(i, Voice.reported(List.of(sayer.get()), author(), 0.7, "narrated.speech"));
      if (begins) {
        return;
      }
    }
  }

  private Voice next(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    lead(reading);
    principal = lead != null ? lead : principals.of(reading).orElse(null);
    if (kind == Block.Kind.HEADING) {
      heading(reading);
      if (principal != null && principals.isHeaded(reading)) {
        holder = principal;
        narrating = false;
      }
      return narrator("narrated.heading");
    }
    if (OwnWords.areHeadedByParagraph(reading)) {
      heading(reading);
      return narrator("narrated.heading");
    }
    if (sumsUp(reading)) {
      ownSection = true;
      holder = null;
      narrating = true;
    }
    if (reading.first()) {
      boolean heads = kind != Block.Kind.ITEM && announces(reading.linked().passage());
      if (heads) {
        biography = Told.isLife(reading);
      }
      boolean above = heads && HIGHLIGHTS.matcher(reading.folded()).find();
      boolean point = kind == Block.Kind.ITEM || !Words.isEnded(reading.text());
      highlights = above || (highlights && point);
      quoting = said && isHeld();
      if (!quoting) {
        paragraph(reading);
      }
      if (above) {
        highlighted().ifPresent(this::hold);
      }
      boolean below = listed && !toldInEntry && kind == Block.Kind.ITEM;
      listed = below || listSection || entries.begins(reading);
      boolean reference = References.isEntry(reading.linked().passage().view().text());
      remark = reference || cited || (remark && kind == Block.Kind.QUOTE);
      cited = reference;
      toldInEntry = false;
      note = kind == Block.Kind.QUOTE && OwnWords.areNoted(reading);
    }
    if (ownSection && !Openers.isHeOrShe(reading)) {
      narrating = true;
    }
    if (note) {
      narrating = true;
      Openers.of(reading).ifPresent(referents::tellsOf);
    }
    strangers.read(reading);
    Voice voice = goesOnQuoted(reading).or(() -> letter(reading)).orElseGet(() -> decide(reading));
    voiceBefore = voice;
    referents.names(reading);
    introduced = Words.endsInColon(reading.folded());
    said = introduced && Subjects.sayAtEnd(reading, CLOSE);
    quotationEnded = Quotations.isEndedBy(reading);
    if (reading.announces()) {
      announced(reading).ifPresent(this::hold);
    }
    if (introduced) {
      Quotations.cited(reading).ifPresent(this::hold);
    }
    letters.read(reading, referents.person());
    ordinals.hears(reading, voice);
    referents.tells(reading, isHeld() ? holder : null, note);
    return voice;
  }

  /** 陆文给了一个解释：钟慢了。: what follows the colon is his. */
  private Optional<Voice> introduces(Reading reading) {
    Optional<Entity> who =
        reading.announcing() == Announcements.Extent.LEAD ? announced(reading) : Optional.empty();
    who.ifPresent(this::hold);
    return who.map(w -> Voice.reported(List.of(w), author(), 0.7, "narrated.speech"));
  }

  /** 据国际能源署统计, IEA 数据显示: a report or figures of an organization. */
  private Optional<Voice> sourced(Reading reading) {
    return Sources.of(reading)
        .map(s -> Voice.reported(List.of(s), author(), 0.7, "narrated.source"));
  }

  /** 陆文给出了两条理由。: whose what follows is; the host and the author only lead to others. */
  private Optional<Entity> announced(Reading reading) {
    Optional<Entity> opener = Openers.of(reading);
    boolean pronoun = opener.isEmpty() && Openers.isHeOrShe(reading);
    return (pronoun ? referents.person() : opener).filter(p -> !principals.tells(p));
  }

  /** True while what is told is somebody's, and not the author's own. */
  private boolean isHeld() {
    return holder != null && !narrating;
  }

  /** The holder, with those who hold it too. */
  private List<Entity> holders() {
    if (holder == null) {
      return List.of();
    }
    return together.contains(holder) ? together : List.of(holder);
  }

  private void hold(Entity who) {
    hold(List.of(who));
  }

  /** The last of them is meant where the text goes on with one. */
  private void hold(List<Entity> who) {
    holder = who.get(who.size() - 1);
    together = who;
    inHisWords = false;
    held = true;
    narrating = false;
    remarked = false;
    sinceHeld = 0;
  }

  /** **Kurzweil 的反驳**: what is nested below an item that only names somebody is his. */
  private void lead(Reading reading) {
    Passage passage = reading.linked().passage();
    boolean item = passage.kind() == Block.Kind.ITEM;
    if (lead != null && (!item || (reading.first() && passage.depth() <= leadDepth))) {
      lead = null;
      holder = null;
      narrating = true;
    }
    if (item && reading.leads() && announces(passage)) {
      Openers.of(reading)
          .ifPresent(
              person -> {
                lead = person;
                leadDepth = passage.depth();
                hold(person);
              });
    }
  }

  private static boolean announces(Passage passage) {
    String text = passage.view().text().strip();
    return text.length() <= LONGEST_LEAD && Words.endsInColon(text);
  }

  /** 他说：“你们都错了。我的意思是…”: what goes on with a quotation is of whoever began it. */
  private Optional<Voice> goesOnQuoted(Reading reading) {
    return Optional.ofNullable(voiceBefore)
        .filter(voice -> voice.attribution() != Attribution.NARRATOR)
        .filter(voice -> !reading.first() && reading.goesOnQuoted());
  }

  private Optional<Voice> letter(Reading reading) {
    boolean may = (news || letters.areEntire()) && isParagraph(reading);
    List<Entity> writers = may ? letters.writers(reading) : List.of();
    if (writers.isEmpty()) {
      return Optional.empty();
    }
    hold(writers.get(0));
    return Optional.of(Voice.reported(writers, author(), 0.75, "narrated.letter"));
  }

  private Voice decide(Reading reading) {
    List<Entity> both = referents.both(reading);
    if (!both.isEmpty()) {
      return Voice.reported(both, author(), 0.6, "narrated.both");
    }
    if (reading.isHeldByMany()) {
      return Frames.representative(reading)
          .map(p -> Voice.reported(List.of(p), author(), 0.7, "narrated.representative"))
          .orElseGet(() -> Voice.unresolved(0.7, "narrated.collective"));
    }
    Optional<Entity> label = Quotations.label(reading);
    if (label.isPresent()) {
      hold(label.get());
      return Voice.reported(List.of(label.get()), author(), 0.8, "narrated.label");
    }
    if (inNote || OwnWords.areNotedInText(reading)) {
      inNote =
          (inNote || reading.text().strip().startsWith("【")) && reading.text().indexOf('】') < 0;
      return toldInNote(reading).orElseGet(() -> narrator("narrated.author"));
    }
    if (speaksForHimself(reading) || Remarks.weigh(reading)) {
      narrating = true;
      remarked = true;
      return narrator("narrated.first-person");
    }
    Optional<Voice> source = sourced(reading);
    if (source.isPresent()) {
      return source.get();
    }
    for (CueHit cue : reading.cues()) {
      boolean holds = cue.role() == CueRole.HOLDER || cue.role() == CueRole.FRAME;
      boolean own = cue.role() == CueRole.NARRATOR && !reading.isQuoted(cue.begin());
      if (own && (isHoldersQuote(reading) || isAnybody(reading, cue))) {
        continue;
      }
      if (own && !(news && holder != null && isFirstPerson(reading, cue))) {
        narrating = true;
        return narrator("narrated.author");
      }
      if (!holds || reading.isQuoted(cue.begin()) || Subjects.onlyLeads(reading, cue)) {
        continue;
      }
      Subject subject =
          cue.role() == CueRole.HOLDER ? Subjects.ofVerb(reading, cue) : Frames.of(reading, cue);
      if (subject instanceof Many) {
        return Voice.unresolved(0.6, "narrated.collective");
      }
      if (subject instanceof Interviewer) {
        return asked();
      }
      if (subject instanceof FirstPerson && !news && !isHoldersQuote(reading)) {
        narrating = true;
        return narrator("narrated.first-person");
      }
      if (subject instanceof Pronoun && strangers.isMeant(reading, cue)) {
        return Voice.unresolved(0.6, "narrated.collective");
      }
      List<Entity> who = who(subject, reading, cue);
      if (!who.isEmpty()) {
        int since = sinceHeld;
        if (isStance(reading, cue) && (principal == null || !who.contains(principal))) {
          narrating |= principal == null && !(isHeld() && who.contains(holder));
        } else if (!isOnce(reading, subject, cue)) {
          hold(who);
          inHisWords = !(subject instanceof Omitted) && saysI(reading, cue);
        }
        sinceHeld = subject instanceof Omitted ? since : 0;
        toldInEntry = true;
        double confidence = subject instanceof Named ? 0.9 : 0.8;
        return Voice.reported(who, author(), confidence, "narrated." + cue.cue().id());
      }
    }
    if (Strangers.areQuoted(reading)) {
      return Voice.unresolved(0.6, "narrated.collective");
    }
    if (Remarks.tellOf(holder, reading)) {
      return narrator("narrated.author");
    }
    return speaks(reading).or(() -> introduces(reading)).orElseGet(() -> carried(reading));
  }

  /** 【注：莱克曾公开称…】: what a note says that somebody says whom it names. */
  private Optional<Voice> toldInNote(Reading reading) {
    for (CueHit cue : reading.cues()) {
      if (cue.role() == CueRole.HOLDER && !reading.isQuoted(cue.begin())) {
        Subject subject = Subjects.ofVerb(reading, cue);
        List<Entity> before =
            reading.places().stream()
                .filter(p -> p.is(EntityType.PERSON) && p.end() <= cue.begin())
                .map(Place::entity)
                .distinct()
                .toList();
        boolean his = subject instanceof Pronoun || subject instanceof Omitted;
        List<Entity> who =
            subject instanceof Named named ? named.entities() : his ? before : List.<Entity>of();
        if (who.size() == 1) {
          return Optional.of(Voice.reported(who, author(), 0.7, "narrated." + cue.cue().id()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * 守塔人反对拆灯塔。: where somebody stands, told in one sentence; what he says in it, or below it, would
   * open what he holds.
   */
  private static boolean isStance(Reading reading, CueHit cue) {
    return cue.cue().isStance()
        && !Words.endsInColon(reading.folded())
        && reading.cues().stream()
            .noneMatch(c -> c.role() == CueRole.HOLDER && !c.cue().isStance());
  }

  /** 他说当我想象…: what follows the verb is in his words. */
  private boolean saysI(Reading reading, CueHit cue) {
    String after = reading.linked().folded().substring(cue.end(), reading.sentence().end());
    return document.outline().unpunctuated() && cue.cue().isSaying() && Person.FIRST.isIn(after);
  }

  /** 戴曼迪斯曾对亚历克斯说：“…。”: what somebody said once, in what another tells. */
  private boolean isOnce(Reading reading, Subject subject, CueHit cue) {
    String lead =
        reading
            .linked()
            .folded()
            .substring(Math.max(reading.sentence().begin(), cue.begin() - 12), cue.begin());
    return isHeld()
        && subject instanceof Named named
        && !named.entity().equals(holder)
        && lead.contains("曾")
        && Quotations.isEndedBy(reading);
  }

  /** 主持人反驳说: what whoever asks holds, whom the text may name elsewhere. */
  private Voice asked() {
    return participants
        .host()
        .map(h -> Voice.reported(List.of(h), author(), 0.6, "narrated.interviewer"))
        .orElseGet(() -> Voice.unresolved(0.6, "narrated.interviewer"));
  }

  /**
   * > 我公开说过: whoever is quoted in a block of its own speaks of himself, and so does whose original
   * words stand in the other language.
   */
  private boolean isHoldersQuote(Reading reading) {
    if (!isHeld() || note || remark) {
      return false;
    }
    if (quoting || inHisWords) {
      return true;
    }
    Passage passage = reading.linked().passage();
    return passage.kind() == Block.Kind.QUOTE
        || (chinese && !Language.guess(passage.view().text()).isChinese());
  }

  /** 莱克离职时留下一句：“…”: the words after the colon are those of the person before it. */
  private Optional<Voice> speaks(Reading reading) {
    Optional<Entity> speaker = Quotations.speaker(reading);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    hold(speaker.get());
    toldInEntry = true;
    return Optional.of(Voice.reported(List.of(speaker.get()), author(), 0.7, "narrated.speech"));
  }

  /** 我们可以看到, in what somebody else holds, unless the sentence speaks of a person. */
  private boolean isAnybody(Reading reading, CueHit cue) {
    String folded = reading.linked().folded();
    return isHeld()
        && principal != null
        && ANYBODY.matcher(folded).region(cue.begin(), cue.end()).lookingAt()
        && reading.places().stream().noneMatch(p -> p.is(EntityType.PERSON));
  }

  private boolean speaksForHimself(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    return !(news && holder != null)
        && !isHoldersQuote(reading)
        && kind != Block.Kind.QUOTE
        && OwnWords.begin(reading);
  }

  private List<Entity> who(Subject subject, Reading reading, CueHit cue) {
    if (subject instanceof Named named) {
      return named.entities();
    }
    if (subject instanceof Pronoun pronoun) {
      return referents.of(pronoun, reading);
    }
    if (cue.role() != CueRole.HOLDER) {
      return List.of();
    }
    Optional<Entity> house = referents.house(reading, cue);
    if (house.isPresent()) {
      return house.stream().toList();
    }
    if (subject instanceof Omitted) {
      boolean goesOnHimself = !narrating && (!listed || toldInEntry);
      return referents
          .opener(reading)
          .map(List::of)
          .orElseGet(() -> goesOnHimself ? holders() : List.of());
    }
    return List.of();
  }

  private static boolean isFirstPerson(Reading reading, CueHit cue) {
    return News.isFirstPerson(reading.linked().folded().substring(cue.begin(), cue.end()));
  }

  private Voice carried(Reading reading) {
    Optional<Entity> opener = Openers.of(reading);
    Entity counting = narrating && !ownSection && !note ? ordinals.goesOn(reading) : null;
    if (counting != null) {
      hold(counting);
    }
    if (news && opener.isPresent() && News.publishes(reading)) {
      hold(opener.get());
    }
    if (opener.isPresent()) {
      boolean same = !ownSection && (opener.get().equals(holder) || opener.get().equals(principal));
      if (!same && principal == null) {
        narrating = true;
      }
      boolean told = !reading.first() && spokenOf(opener.get());
      if (same && held && !told && !remarked) {
        holder = opener.get();
        narrating = false;
      }
    }
    boolean afterQuotation = quotationEnded && !Quotations.isFollowedUpBy(reading);
    if (principal == null && opener.isEmpty() && afterQuotation) {
      narrating = true;
    }
    boolean quoted = news && holder != null && News.isFirstPerson(reading.folded());
    if (quoted) {
      narrating = false;
    }
    if (holder != null && !narrating) {
      Matcher pronoun = Person.THIRD_FIRST.matcher(reading.folded());
      if (opener.isEmpty() && pronoun.lookingAt()) {
        boolean female = pronoun.group().endsWith("她") || pronoun.group().endsWith("she ");
        holder = referents.fitting(holder, female).orElse(holder);
      }
    }
    if (note) {
      return narrator("narrated.author");
    }
    if (principal != null && isLead(reading)) {
      return narrator("narrated.author");
    }
    boolean remarks = remark && !Openers.isHeOrShe(reading);
    if ((narrating || remarks || (listed && !toldInEntry) || holder == null) && !quoted) {
      return narrator("narrated.author");
    }
    if (reading.goesOnQuoted()) {
      return Voice.reported(List.of(holder), author(), 0.6, "narrated.carried");
    }
    sinceHeld++;
    if (!document.outline().unpunctuated() && ENUMERATED.matcher(reading.folded()).lookingAt()) {
      sinceHeld = 0;
    }
    if (principal == null && !quoted && Openers.isOther(reading, holder)) {
      narrating = true;
      return narrator("narrated.author");
    }
    boolean other = principal != null && !principal.equals(holder);
    if (other && sinceHeld > LONGEST_OTHER && !quoted && !participants.all().contains(holder)) {
      holder = principal;
    }
    if (principal == null && sinceHeld > LONGEST_CARRY && !quoted) {
      return narrator("narrated.author");
    }
    if (!quoted && Told.isDeed(reading)) {
      return narrator("narrated.deed");
    }
    if (!quoted && Told.isGloss(reading)) {
      return narrator("narrated.gloss");
    }
    if (!quoted && (biography || (principal == null && Told.isStory(reading)))) {
      narrating |= !biography;
      return narrator("narrated.author");
    }
    return Voice.reported(holders(), author(), 0.6, "narrated.carried");
  }

  /** What stands between the title and the first of several headings is whoever tells's own. */
  private boolean isLead(Reading reading) {
    int section = reading.linked().passage().section();
    return headed
        && !highlights
        && isParagraph(reading)
        && document.outline().sections().get(section).level() <= 1;
  }

  /** 她提到李博士很有名。李博士是…: of whom somebody else has just spoken. */
  private boolean spokenOf(Entity person) {
    return isHeld()
        && !person.equals(holder)
        && voiceBefore != null
        && voiceBefore.claimants().contains(holder)
        && referents.namesBefore(person);
  }

  /** 总结：…, below the heading of one person of several: whoever compares them sums up. */
  private boolean sumsUp(Reading reading) {
    return reading.first() && principals.isHeaded(reading) && OwnWords.sumUp(reading);
  }

  private void heading(Reading reading) {
    remarked = false;
    Optional<Entity> named =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON))
            .map(Place::entity)
            .findFirst();
    listSection = Entries.areHeadedBy(reading);
    ownSection = OwnWords.areHeadedBy(reading);
    biography = Told.isLife(reading);
    if (principal == null || ownSection) {
      holder = null;
      narrating = true;
    }
    if (named.isPresent()) {
      referents.tellsOf(named.get());
    }
    if (!ownSection && HIGHLIGHTS.matcher(reading.folded()).find()) {
      highlighted().ifPresent(this::hold);
    }
    boolean begins = holder == null && reading.passage() > 0 && !ownSection;
    if (begins && principals.isOfTalk() && !BIOGRAPHY.matcher(reading.folded()).find()) {
      holder = principal;
      narrating = principal == null;
    }
  }

  /** Whose what a text has in short is: of its one person, or of whoever is asked. */
  private Optional<Entity> highlighted() {
    boolean asked = document.outline().labelled() && participants.isSureGuest();
    return Optional.ofNullable(principal).or(() -> participants.guest().filter(p -> asked));
  }

  private void paragraph(Reading reading) {
    if (!isParagraph(reading)) {
      return;
    }
    if (principal != null && !ownSection && !news) {
      boolean spoken = holder != null;
      boolean counts = ENUMERATED.matcher(reading.folded()).lookingAt();
      boolean remarks = remarked && (counts || Ordinals.begin(reading));
      if (spoken && (remarks || (!narrating && (introduced || counts)))) {
        return;
      }
      remarked = false;
      holder = spoken ? principal : holder;
      narrating = !spoken;
      referents.tellsOf(principal);
    } else {
      beginAnew(reading);
      if (principal != null) {
        referents.tellsOf(principal);
      }
    }
  }

  /** Whoever tells speaks again, unless what begins goes on from what was before. */
  private void beginAnew(Reading reading) {
    narrating |= !refersBack(reading);
  }

  /** True if a paragraph begins with what goes on from the one before: he, a quotation, I. */
  private boolean refersBack(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    return kind == Block.Kind.ITEM
        || kind == Block.Kind.QUOTE
        || REFERS_BACK.matcher(reading.folded()).lookingAt()
        || Openers.of(reading).filter(p -> p.equals(holder)).isPresent()
        || (news && News.isFirstPerson(reading.folded()));
  }

  private boolean isParagraph(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    return (kind != Block.Kind.LINE || paragraphs) && kind != Block.Kind.CUE;
  }

  private static boolean hasParagraphs(List<Reading> readings) {
    int lines = 0;
    int sentences = 0;
    for (Reading reading : readings) {
      if (reading.linked().passage().kind() == Block.Kind.LINE) {
        sentences++;
        lines += reading.first() ? 1 : 0;
      }
    }
    return lines >= 3 && sentences * 2 >= lines * 3;
  }

  private Voice narrator(String rule) {
    return teller
        .map(who -> Voice.speaker(who, 0.6, rule))
        .orElseGet(() -> Voice.narrator(participants.authors(), 0.6, rule));
  }

  private Optional<Entity> author() {
    return teller.or(() -> participants.authors().stream().findFirst());
  }
}
