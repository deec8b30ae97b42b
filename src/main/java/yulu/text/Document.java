package yulu.text;

import java.util.List;

/**
 * One source text, as read: the canonical text and what its format says of the text's parts.
 *
 * @param identifier path below the corpus root, with {@code /} between its parts
 * @param sha256 hash of the source bytes, lower-case hex
 * @param text the canonical text: the decoded source without byte-order mark, line ends as LF,
 *     nothing else changed (for HTML, PDF, DOCX the text taken out of them)
 * @param metadata what the source says about itself
 * @param blocks the parts in order, without overlap; text outside of all blocks is white space or
 *     marks of the format
 * @param hidden marks inside blocks that are not words (Markdown marks, link targets, list marks,
 *     HTML entities' rests), in order, without overlap
 * @param strong stretches that the format emphasises (bold), in order, without overlap
 */
public record Document(
    String identifier,
    String sha256,
    String text,
    Metadata metadata,
    List<Block> blocks,
    List<Span> hidden,
    List<Span> strong) {

  public Document {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256 in hex: " + sha256);
    }
    blocks = List.copyOf(blocks);
    hidden = List.copyOf(hidden);
    strong = List.copyOf(strong);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().begin() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or bounds: " + block);
      }
      end = block.span().end();
    }
  }
}
