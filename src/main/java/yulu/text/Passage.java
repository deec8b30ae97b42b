package yulu.text;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text that reads on: a paragraph, an item, the lines or cues of one turn.
 *
 * @param kind what its blocks are
 * @param section index of its section
 * @param turn index of its turn: passages of one turn are spoken by one voice
 * @param label speaker label of the turn, as the text has it
 * @param view its cleaned text
 * @param sentences its sentences in order
 * @param depth nesting of an item or quotation, 0 otherwise
 */
public record Passage(
    Block.Kind kind,
    int section,
    int turn,
    Optional<String> label,
    View view,
    List<Sentence> sentences,
    int depth) {
  public Passage {
    sentences = List.copyOf(sentences);
  }
}
