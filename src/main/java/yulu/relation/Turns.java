package yulu.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.text.Block;
import yulu.text.Passage;
import yulu.text.QuickPattern;
import yulu.text.Sentence;
import yulu.text.Span;

/**
 * Who speaks each sentence of a document, told from the places of which it is known: a label that
 * is no name gets its speaker's, and what stands between two sentences of one speaker is his.
 */
final class Turns {
  /** So many sentences of which nothing is known may lie between two of one speaker. */
  private static final int MOST_BETWEEN = 6;

  /** So many questions to "you" are no monologue. */
  private static final int MANY_QUESTIONS = 3;

  private static final QuickPattern SECOND_PERSON = QuickPattern.of("你(?!们)|您|\\byou\\b|[?？]\\s*$");

  private static final QuickPattern FIRST_PERSON = QuickPattern.of("我|\\bi\\b|\\bmy\\b");

  private static final QuickPattern ASKED = QuickPattern.of("(?:你(?!们)|您|\\byou\\b).*[?？吗呢]\\s*$");

  private final LinkedDocument document;
  private final Map<Integer, Entity> bySentence = new HashMap<>();
  private final Map<String, Map<Entity, Integer>> byLabel = new HashMap<>();
  private final Map<String, Set<Entity>> told = new HashMap<>();
  private final Map<Entity, Integer> shares = new LinkedHashMap<>();
  private final Set<String> voices = new LinkedHashSet<>();
  private final Set<String> named;
  private final List<String> labels;
  private int asked;

  Turns(LinkedDocument document, List<Speech> speeches) {
    this.document = document;
    this.named = named(document);
    this.labels =
        document.passages().stream().flatMap(p -> p.passage().label().stream()).distinct().toList();
    Map<Integer, Entity> said = new HashMap<>();
    for (Speech speech : speeches) {
      said.put(speech.where().begin(), speech.speaker());
      voices.add(speech.speaker().key());
    }
    if (!said.isEmpty()) {
      read(said);
    }
  }

  /** Who speaks a sentence of a passage without a label. */
  Optional<Entity> speaker(Passage passage, Sentence sentence) {
    return Optional.ofNullable(bySentence.get(begin(passage, sentence)));
  }

  /** Who speaks under a label: the person of that name, or else whose words stand there. */
  Optional<Entity> labelled(String label) {
    return document
        .names()
        .person(label)
        .or(
            () ->
                byLabel.getOrDefault(label, Map.of()).entrySet().stream()
                    .filter(e -> !told.getOrDefault(label, Set.of()).contains(e.getKey()))
                    .max(Map.Entry.<Entity, Integer>comparingByValue().thenComparing(byKey()))
                    .map(Map.Entry::getKey));
  }

  /** The labels of the turns. */
  List<String> labels() {
    return labels;
  }

  /** The one who says most, where somebody else asks or speaks too. */
  Optional<Entity> main() {
    return voices.size() < 2 && asked < MANY_QUESTIONS
        ? Optional.empty()
        : shares.entrySet().stream()
            .max(Map.Entry.<Entity, Integer>comparingByValue().thenComparing(byKey()))
            .map(Map.Entry::getKey);
  }

  private static Comparator<Map.Entry<Entity, Integer>> byKey() {
    return Comparator.comparing(e -> e.getKey().key());
  }

  private record Line(int begin, @Nullable Entity speaker, boolean open) {}

  private void read(Map<Integer, Entity> said) {
    List<Line> lines = new ArrayList<>();
    for (LinkedPassage linked : document.passages()) {
      Passage passage = linked.passage();
      if (passage.kind() == Block.Kind.APPARATUS) {
        continue;
      }
      passage.label().ifPresent(label -> told(label, linked));
      for (Sentence sentence : passage.sentences()) {
        int begin = begin(passage, sentence);
        Entity speaker = said.get(begin);
        if (speaker != null && named.contains(speaker.key())) {
          count(passage.label(), speaker);
        }
        if (passage.label().isEmpty()) {
          String text = linked.folded().substring(sentence.begin(), sentence.end());
          boolean open = !SECOND_PERSON.isIn(text);
          asked += !open && speaker == null && ASKED.isIn(text) ? 1 : 0;
          lines.add(new Line(begin, speaker, open));
        }
      }
    }
    fill(lines);
  }

  /** Who is named where nobody says "I" does not speak there. */
  private void told(String label, LinkedPassage passage) {
    if (!FIRST_PERSON.isIn(passage.folded())) {
      Set<Entity> named = told.computeIfAbsent(label, k -> new HashSet<>());
      passage.places().forEach(p -> named.add(p.entity()));
    }
  }

  private void count(Optional<String> label, Entity speaker) {
    shares.merge(speaker, 1, Integer::sum);
    label.ifPresent(
        l -> byLabel.computeIfAbsent(l, k -> new HashMap<>()).merge(speaker, 1, Integer::sum));
  }

  private void fill(List<Line> lines) {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Entity speaker = lines.get(i).speaker();
      if (speaker == null) {
        continue;
      }
      put(lines.get(i).begin(), speaker);
      boolean goesOn =
          last >= 0
              && i - last - 1 <= MOST_BETWEEN
              && Objects.equals(lines.get(last).speaker(), speaker);
      for (int m = last + 1; goesOn && m < i; m++) {
        if (lines.get(m).open()) {
          put(lines.get(m).begin(), speaker);
        }
      }
      last = i;
    }
  }

  private void put(int begin, Entity speaker) {
    if (named.contains(speaker.key())) {
      bySentence.put(begin, speaker);
    }
  }

  private static int begin(Passage passage, Sentence sentence) {
    List<Span> pieces = passage.view().pieces(sentence.begin(), sentence.end());
    return pieces.isEmpty() ? -1 : pieces.get(0).begin();
  }

  /** Keys of all that the document names; a voice of which it gives no name is nobody. */
  private static Set<String> named(LinkedDocument document) {
    Set<String> keys = new HashSet<>();
    document.passages().forEach(p -> p.places().forEach(place -> keys.add(place.entity().key())));
    document.speakers().forEach(e -> keys.add(e.key()));
    document.titled().forEach(e -> keys.add(e.key()));
    document.labels().forEach(m -> keys.add(m.entity().key()));
    document.host().ifPresent(e -> keys.add(e.key()));
    return keys;
  }
}
