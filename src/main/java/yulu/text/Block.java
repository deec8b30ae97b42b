package yulu.text;

import java.util.Optional;

/**
 * A part of the canonical text that its format sets apart.
 *
 * @param kind what it is
 * @param level heading level 1 to 6, nesting depth of an item or quotation from 1; 0 otherwise
 * @param span where it stands; blocks of a document are in order and do not overlap
 * @param speaker who speaks, where the format itself says so (JSON transcripts, VTT voice tags,
 *     diarized cues)
 * @param startMs time at which it is spoken, in milliseconds; -1 when unknown
 */
public record Block(Kind kind, int level, Span span, Optional<String> speaker, long startMs) {

  /** What a block is. */
  public enum Kind {
    /** A heading of the document or of a section of it. */
    HEADING,
    /** Running text; a Markdown paragraph may hold several lines. */
    PARAGRAPH,
    /** One line of a plain text file, whose paragraphs are not known yet. */
    LINE,
    /** An item of a list, without the items nested in it. */
    ITEM,
    /** A paragraph of a block quotation. */
    QUOTE,
    /** The words of one subtitle cue or one transcript entry. */
    CUE,
    /** A row of a table. */
    ROW,
    /** Words that are not the document's prose: code, image captions, navigation, front matter. */
    APPARATUS
  }

  public static Block of(Kind kind, Span span) {
    return new Block(kind, 0, span, Optional.empty(), -1);
  }

  public static Block of(Kind kind, int level, Span span) {
    return new Block(kind, level, span, Optional.empty(), -1);
  }
}
