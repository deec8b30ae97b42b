package yulu.text;

import java.util.List;

/**
 * The structure of a document.
 *
 * @param sections in order; the first is what stands before the first heading
 * @param passages in the order of the text
 * @param labelled true if speaker labels divide the text into turns
 * @param unpunctuated true if line or cue ends stand where sentence ends should
 * @param lines true if the text is cues or transcript lines, so that unlabelled turns may be inside
 */
public record Outline(
    List<Section> sections,
    List<Passage> passages,
    boolean labelled,
    boolean unpunctuated,
    boolean lines) {
  public Outline {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
  }
}
