package yulu.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with marks, as a person wrote it: {@code [P 陈嘉禾]创办了[B 远山]。}
 *
 * @param parts its pieces in order
 */
record MarkedSentence(List<Part> parts) {
  private static final Pattern MARK = Pattern.compile("\\[([A-Z]) ([^\\[\\]]+)]");

  MarkedSentence {
    parts = List.copyOf(parts);
  }

  /** Words of the sentence, and the mark that they stand in. */
  record Part(String words, Optional<Slot> slot) {}

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if a mark has an unknown letter or is not closed
   */
  static MarkedSentence parse(String line) {
    List<Part> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(line);
    int at = 0;
    while (mark.find()) {
      plain(line.substring(at, mark.start()), parts);
      char letter = mark.group(1).charAt(0);
      Optional<Slot> slot = Slot.of(letter);
      if (slot.isEmpty()) {
        throw new IllegalArgumentException("no mark [" + letter + " …]: use P F O B S L T R");
      }
      parts.add(new Part(mark.group(2), slot));
      at = mark.end();
    }
    plain(line.substring(at), parts);
    return new MarkedSentence(parts);
  }

  private static void plain(String words, List<Part> parts) {
    if (Pattern.compile("\\[[A-Z] ").matcher(words).find()) {
      throw new IllegalArgumentException("a mark is not closed: " + words);
    }
    if (!words.isEmpty()) {
      parts.add(new Part(words, Optional.empty()));
    }
  }

  boolean hasSlots() {
    return parts.stream().anyMatch(p -> p.slot().isPresent());
  }
}
