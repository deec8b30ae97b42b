package yulu.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A format that is read, known by the ends of file names.
 *
 * @param reader reads files of it
 * @param endings ends of file names, lower case, with their dots
 */
record Format(DocumentReader reader, List<String> endings) {
  private static final List<Format> ALL =
      List.of(
          new Format(new TextReader(), List.of(".txt", ".text")),
          new Format(new MarkdownReader(), List.of(".md", ".markdown")),
          new Format(new SubtitleReader(), List.of(".srt", ".vtt")),
          new Format(new HtmlReader(), List.of(".html", ".htm", ".xhtml")),
          new Format(new TranscriptReader(), List.of(".json", ".jsonl")),
          new Format(new DocxReader(), List.of(".docx")),
          new Format(new PdfReader(), List.of(".pdf")));

  /** The format of a file of this name; empty if no reader knows it. */
  static Optional<Format> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(f -> f.endings.stream().anyMatch(name::endsWith)).findFirst();
  }

  /** All endings, for messages. */
  static String known() {
    return ALL.stream().flatMap(f -> f.endings.stream()).collect(Collectors.joining(" "));
  }
}
