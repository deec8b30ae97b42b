package yulu.claim;

import java.util.List;

/**
 * A row of {@code cues.csv}.
 *
 * @param id of the rule
 * @param words any of them is the cue
 * @param except longer words that hold a cue's word and are none
 * @param example a sentence that holds the cue
 * @param nearMiss a sentence that looks like it and does not
 */
record Cue(
    String id,
    CueRole role,
    List<String> words,
    List<String> except,
    String example,
    String nearMiss) {
  Cue {
    words = List.copyOf(words);
    except = List.copyOf(except);
  }

  /** True of 反对, 希望: where somebody stands, which tells of him and does not give him the word. */
  boolean isStance() {
    return id.contains(".stance.");
  }

  /** True of 表示, 呼吁: a verb of saying, which may be said not to have been said. */
  boolean isSaying() {
    return id.startsWith("holder.say");
  }
}
