package yulu.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yulu.mention.EntityType;
import yulu.nlp.Dictionary;
import yulu.text.Scripts;
import yulu.text.Sentence;

/** Finds in one pass the words at which rules begin and the words that bear on them. */
final class Triggers {
  private static final class Entry {
    final List<Candidate> rules = new ArrayList<>(1);
    final Set<Cue> cues = EnumSet.noneOf(Cue.class);

    /** The sets that this word is one of. */
    final WordSets sets;

    Entry(int longs) {
      sets = new WordSets(longs);
    }
  }

  /** Sets of words of the patterns, by their numbers. */
  static final class WordSets {
    private final long[] bits;

    WordSets(int longs) {
      bits = new long[longs];
    }

    void add(int set) {
      bits[set >>> 6] |= 1L << set;
    }

    void addAll(WordSets more) {
      for (int i = 0; i < bits.length; i++) {
        bits[i] |= more.bits[i];
      }
    }

    boolean hasAll(WordSets needed) {
      for (int i = 0; i < bits.length; i++) {
        if ((needed.bits[i] & ~bits[i]) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A rule with what it needs.
   *
   * @param needs sets of words of which one each has to stand in the sentence
   */
  record Candidate(RelationRule rule, WordSets needs) {}

  /** A word at which rules begin. */
  record Hit(int begin, int end, List<Candidate> rules) {}

  /**
   * What stands in a passage.
   *
   * @param hits the words at which rules begin, those inside a name left out
   * @param present for each sentence of the passage the sets of which a word stands there
   */
  record Found(List<Hit> hits, List<WordSets> present) {}

  private final Dictionary<Entry> dictionary;
  private final Map<EntityType, List<Candidate>> byPlace = new EnumMap<>(EntityType.class);
  private final int longs;

  Triggers(RelationRules rules) {
    Map<List<String>, Integer> sets = new HashMap<>();
    rules.rules().stream()
        .flatMap(rule -> required(rule).stream())
        .forEach(all -> sets.putIfAbsent(all, sets.size()));
    longs = (sets.size() + Long.SIZE - 1) / Long.SIZE;
    Map<String, Entry> words = new HashMap<>();
    sets.forEach((all, set) -> all.forEach(w -> entry(words, w).sets.add(set)));
    for (Cue cue : Cue.values()) {
      for (String word : rules.classes().words(cue.className())) {
        entry(words, word).cues.add(cue);
      }
    }
    for (RelationRule rule : rules.rules()) {
      WordSets needs = new WordSets(longs);
      required(rule).forEach(all -> needs.add(sets.getOrDefault(all, 0)));
      add(new Candidate(rule, needs), words);
    }
    dictionary = new Dictionary<>(words);
  }

  private Entry entry(Map<String, Entry> words, String word) {
    return words.computeIfAbsent(word, w -> new Entry(longs));
  }

  /** The words of a pattern of which one each has to stand there; a bibliography is no sentence. */
  private static List<List<String>> required(RelationRule rule) {
    if (rule.kind() == RelationRule.Kind.CITATION) {
      return List.of();
    }
    List<List<String>> required = new ArrayList<>();
    for (Item item : rule.pattern().items()) {
      if (item instanceof Item.Words words && !words.optional()) {
        required.add(words.words().words());
      }
    }
    return required;
  }

  private void add(Candidate candidate, Map<String, Entry> words) {
    Pattern pattern = candidate.rule().pattern();
    Item anchor = pattern.items().get(pattern.anchor());
    if (anchor instanceof Item.Words anchored) {
      anchored.words().words().forEach(w -> entry(words, w).rules.add(candidate));
    } else if (anchor instanceof Item.Slot slot) {
      slot.types().stream()
          .map(SlotType::type)
          .distinct()
          .forEach(t -> byPlace.computeIfAbsent(t, k -> new ArrayList<>()).add(candidate));
    }
  }

  /** The rules that begin at an entity of this type. */
  List<Candidate> at(EntityType type) {
    return byPlace.getOrDefault(type, List.of());
  }

  /**
   * Finds the words of all patterns.
   *
   * @param sentences those of the passage
   * @param cues the cues that are no names are added here
   */
  Found find(Reading reading, List<Sentence> sentences, Map<Cue, Stretches> cues) {
    List<Hit> hits = new ArrayList<>();
    List<WordSets> present = new ArrayList<>(sentences.size());
    sentences.forEach(s -> present.add(new WordSets(longs)));
    int[] own = {0};
    dictionary.find(
        reading.text(),
        (begin, end, entry) -> {
          while (own[0] + 1 < present.size() && sentences.get(own[0]).end() <= begin) {
            own[0]++;
          }
          if (!present.isEmpty()) {
            present.get(own[0]).addAll(entry.sets);
          }
          if (entry.rules.isEmpty() && entry.cues.isEmpty()) {
            return;
          }
          int k = reading.overlapping(begin, end);
          boolean free = k < 0;
          boolean whole = free || (reading.begin(k) >= begin && reading.end(k) <= end);
          if (whole && !entry.rules.isEmpty()) {
            hits.add(new Hit(begin, end, entry.rules));
          }
          if (!free || isPlural(reading.text(), end)) {
            return;
          }
          for (Cue cue : entry.cues) {
            cues.computeIfAbsent(cue, c -> new Stretches()).add(begin, end);
          }
        });
    return new Found(hits, present);
  }

  /** The dictionary takes plurals for their words too; "is" is none of "i". */
  private static boolean isPlural(String text, int end) {
    return end < text.length()
        && Scripts.isLatinLetter(text.charAt(end))
        && Scripts.isLatinLetter(text.charAt(end - 1));
  }
}
