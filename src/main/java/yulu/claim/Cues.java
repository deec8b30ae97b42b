package yulu.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.nlp.Dictionary;
import yulu.nlp.Folding;
import yulu.text.RuleFile;

/** The cues, and their finder. Immutable, safe for many threads. */
final class Cues {
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{P}\\s]+");
  private static final int LONGEST = 24;
  private static final int LONGEST_BACKCHANNEL = 40;

  private final List<Cue> cues;
  private final Dictionary<List<Word>> dictionary;
  private final Set<String> backchannels = new HashSet<>();
  private final BitSet backchannelsBegin = new BitSet();

  /** A word of a cue, or an exception from it. */
  private record Word(Cue cue, boolean exception) {}

  private Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    Map<String, List<Word>> words = new HashMap<>();
    for (Cue cue : cues) {
      if (cue.role() == CueRole.BACKCHANNEL) {
        cue.words().forEach(w -> backchannels.add(spaced(Folding.fold(w))));
        continue;
      }
      cue.words().forEach(w -> put(words, w, new Word(cue, false)));
      cue.except().forEach(w -> put(words, w, new Word(cue, true)));
    }
    backchannels.forEach(w -> backchannelsBegin.set(w.charAt(0)));
    dictionary = new Dictionary<>(words);
  }

  private static void put(Map<String, List<Word>> words, String word, Word value) {
    words.computeIfAbsent(Folding.fold(word), w -> new ArrayList<>(1)).add(value);
  }

  /** Reads the program's cues. */
  static Cues read() {
    return new Cues(
        RuleFile.rows("cues.csv").stream()
            .map(
                row ->
                    new Cue(
                        row.get("id"),
                        CueRole.valueOf(row.get("role")),
                        RuleFile.list(row.get("words")),
                        RuleFile.list(row.get("except")),
                        row.get("example"),
                        row.get("near_miss")))
            .toList());
  }

  List<Cue> all() {
    return cues;
  }

  /** True if a folded sentence is nothing but words of listening: 嗯，对. */
  boolean isBackchannel(String folded) {
    if (folded.length() > LONGEST_BACKCHANNEL || beginsOtherwise(folded)) {
      return false;
    }
    String words = spaced(folded);
    int from = 0;
    while (from < words.length()) {
      int end = backchannelEnd(words, from);
      if (end < 0) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  /** With a letter that no backchannel begins with. */
  private boolean beginsOtherwise(String folded) {
    return !folded.isEmpty()
        && Character.isLetterOrDigit(folded.charAt(0))
        && !backchannelsBegin.get(folded.charAt(0));
  }

  /** The words with one space between them. */
  private static String spaced(String folded) {
    return SEPARATORS.matcher(folded).replaceAll(" ").strip();
  }

  /** Where a backchannel ends that begins at {@code from}, of several words at most; -1 if none. */
  private int backchannelEnd(String words, int from) {
    for (int end = words.indexOf(' ', from); end >= 0; end = words.indexOf(' ', end + 1)) {
      if (backchannels.contains(words.substring(from, end))) {
        return end;
      }
      if (end - from > LONGEST) {
        return -1;
      }
    }
    return backchannels.contains(words.substring(from)) ? words.length() : -1;
  }

  /** The cues in a folded text, by place; of one cue's words that overlap the longest counts. */
  List<CueHit> in(String folded) {
    List<Found> found = new ArrayList<>();
    dictionary.find(
        folded,
        (begin, end, words) -> {
          for (Word word : words) {
            found.add(new Found(begin, end, word));
          }
        });
    found.sort(Comparator.comparingInt(Found::begin).thenComparing(f -> -f.end()));
    List<CueHit> hits = new ArrayList<>();
    for (Found f : found) {
      if (!f.word.exception && !shadowed(f, found)) {
        hits.add(new CueHit(f.begin, f.end, f.word.cue));
      }
    }
    return hits;
  }

  private record Found(int begin, int end, Word word) {}

  private static boolean shadowed(Found f, List<Found> all) {
    int low = firstAtOrAfter(all, f.begin - LONGEST);
    for (int i = low; i < all.size() && all.get(i).begin < f.end; i++) {
      Found other = all.get(i);
      int more = other.end - other.begin - (f.end - f.begin);
      boolean longer =
          more > 0 || (more == 0 && other.word.exception && other.word.cue.equals(f.word.cue));
      boolean overlaps = other.begin < f.end && f.begin < other.end;
      if (longer && overlaps && other.word.cue.role() == f.word.cue.role()) {
        return true;
      }
    }
    return false;
  }

  private static int firstAtOrAfter(List<Found> all, int begin) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).begin < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
