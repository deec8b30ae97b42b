package yulu.text;

import java.util.List;

/**
 * The structure of a document.
 *
 * @param sections in order; the first is what stands before the first heading
 * @param passages in the order of the text
 * @param labels speaker labels in the order of the text, each where it stands
 * @param labelled true if speaker labels divide the text into turns
 * @param unpunctuated true if line or cue ends stand where sentence ends should
 * @param lines true if the text is cues or transcript lines, so that unlabelled turns may be inside
 */
public record Outline(
    List<Section> sections,
    List<Passage> passages,
    List<Label> labels,
    boolean labelled,
    boolean unpunctuated,
    boolean lines) {
  public Outline {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    labels = List.copyOf(labels);
  }

  /** A speaker label: its name, and where the canonical text has it. */
  public record Label(String name, Span span) {}
}
