package yulu.relation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.text.Sentence;
import yulu.text.Span;

/** The relations of one passage, gathered rule by rule. */
final class PassageRelations {
  private static final Set<Cue> IN_HARMLESS =
      EnumSet.of(Cue.NEGATION, Cue.CONDITION, Cue.INTENT, Cue.QUESTION, Cue.SUBJECT, Cue.SPEECH);

  private static final int NEAR = 2_000;

  /** No sentence means each of so many pairs of names. */
  private static final int MOST_RELATIONS = 400;

  private static final int MOST_PAIRED = 20;

  /** Who makes a kind of thing has not made the thing. */
  private static final Set<Predicate> MAKING = EnumSet.of(Predicate.CREATED, Predicate.INTRODUCES);

  /** What several persons do together. */
  private static final Set<Predicate> TOGETHER =
      EnumSet.of(Predicate.CREATED, Predicate.FOUNDED, Predicate.AUTHORED);

  private final LinkedPassage passage;
  private final Reading reading;
  private final Surroundings surroundings;
  private final Map<Cue, Stretches> cues = new EnumMap<>(Cue.class);
  private final Companions companions;
  private final Assertion assertion;
  private final Statements statements = new Statements();

  /**
   * @param next how the text goes on after the passage
   */
  PassageRelations(LinkedPassage passage, String next, Surroundings surroundings) {
    this.passage = passage;
    this.surroundings = surroundings;
    this.reading = new Reading(passage, surroundings);
    this.companions = new Companions(reading, surroundings.leads());
    this.assertion =
        new Assertion(
            passage.folded(),
            passage.passage().view(),
            new Questions(passage.folded(), next, surroundings),
            cues);
  }

  /** The relations in the order of the text. */
  List<Relation> find(Triggers triggers) {
    Triggers.Found found = triggers.find(reading, passage.passage().sentences(), cues);
    dropHarmless();
    for (Triggers.Hit hit : found.hits()) {
      if (isWord(hit)) {
        int own = sentence(hit.begin());
        for (Triggers.Candidate candidate : hit.rules()) {
          if (mayFit(candidate, found, own)) {
            atWords(candidate.rule(), hit);
          }
        }
      }
    }
    for (int k = 0; k < reading.size(); k++) {
      Entity entity = reading.place(k).entity();
      int own = sentence(reading.begin(k));
      for (Triggers.Candidate candidate : triggers.at(entity.type())) {
        if (mayFit(candidate, found, own) && candidate.rule().pattern().beginsAt(entity)) {
          atPlace(candidate.rule(), k);
        }
      }
    }
    return statements.inOrder();
  }

  /** True unless the sentence lacks words that the rule needs. */
  private static boolean mayFit(Triggers.Candidate candidate, Triggers.Found found, int sentence) {
    return sentence >= found.present().size()
        || found.present().get(sentence).hasAll(candidate.needs());
  }

  private void dropHarmless() {
    Stretches harmless = cues.get(Cue.HARMLESS);
    if (harmless != null) {
      for (Cue cue : IN_HARMLESS) {
        cues.computeIfPresent(cue, (c, all) -> all.outside(harmless));
      }
    }
  }

  /** A verb inside a longer word is none. */
  private boolean isWord(Triggers.Hit hit) {
    Stretches decoys = cues.get(Cue.DECOY);
    return decoys == null || !decoys.around(hit.begin(), hit.end());
  }

  private void atWords(RelationRule rule, Triggers.Hit hit) {
    Span region = region(rule, hit.begin());
    if (hit.end() <= region.end()) {
      matcher(rule, region)
          .atWords(hit.begin(), hit.end())
          .ifPresent(match -> add(rule, match, region));
    }
  }

  private void atPlace(RelationRule rule, int k) {
    Span region = region(rule, reading.begin(k));
    matcher(rule, region).atPlace(k).ifPresent(match -> add(rule, match, region));
  }

  private Matcher matcher(RelationRule rule, Span region) {
    Gaps gaps =
        new Gaps(
            reading,
            cues,
            rule.pattern().types(),
            rule.kind() != RelationRule.Kind.STATEMENT,
            surroundings.relatives());
    boolean byCommas = rule.kind() == RelationRule.Kind.CITATION;
    return new Matcher(
        reading, gaps, new Enumerations(reading, surroundings.ands(), byCommas), rule, region);
  }

  /** The sentence around a place; for bibliographies the block. */
  private Span region(RelationRule rule, int at) {
    if (rule.kind() == RelationRule.Kind.CITATION) {
      return block(at);
    }
    List<Sentence> sentences = passage.passage().sentences();
    int own = sentence(at);
    if (own < sentences.size() && sentences.get(own).begin() <= at) {
      return new Span(sentences.get(own).begin(), sentences.get(own).end());
    }
    return new Span(at, at);
  }

  /** Index of the first sentence that ends after a place; their number if none does. */
  private int sentence(int at) {
    List<Sentence> sentences = passage.passage().sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The block around a place; of a very long one, what is near. */
  private Span block(int at) {
    Span block = passage.passage().view().blockAt(at);
    return new Span(Math.max(block.begin(), at - NEAR), Math.min(block.end(), at + NEAR));
  }

  private void add(RelationRule rule, Match match, Span region) {
    if (!assertion.holds(rule, match, region)) {
      return;
    }
    Optional<Integer> leader =
        rule.kind() == RelationRule.Kind.STATEMENT && TOGETHER.containsAll(rule.predicates())
            ? companions.leader(match.subjects(), region)
            : Optional.empty();
    List<Integer> subjects = Companions.with(leader, match.subjects());
    for (Predicate predicate : rule.predicates()) {
      if (subjects.size() * match.objects().size() <= MOST_RELATIONS) {
        for (int s : subjects) {
          for (int o : match.objects()) {
            add(rule, predicate, s, o, region);
          }
        }
      }
      for (int i = 0; i < Math.min(match.pairs().size(), MOST_PAIRED); i++) {
        for (int j = i + 1; j < Math.min(match.pairs().size(), MOST_PAIRED); j++) {
          add(rule, predicate, match.pairs().get(i), match.pairs().get(j), region);
        }
      }
    }
  }

  private void add(RelationRule rule, Predicate predicate, int s, int o, Span region) {
    Place subject = reading.place(s);
    Place object = reading.place(o);
    if (!predicate.joins(subject.entity(), object.entity())
        || (MAKING.contains(predicate) && reading.beside().isKind(o))) {
      return;
    }
    double sure = Math.min(subject.confidence(), object.confidence()) * rule.confidence();
    Relation relation =
        new Relation(
            subject.entity(),
            predicate,
            object.entity(),
            passage.passage().view().pieces(region.begin(), region.end()),
            Math.round(sure * 100) / 100.0,
            rule.id());
    statements.add(relation, region, Math.min(subject.begin(), object.begin()));
  }
}
