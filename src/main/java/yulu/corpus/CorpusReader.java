package yulu.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yulu.text.Block;
import yulu.text.Document;
import yulu.text.Language;
import yulu.text.Metadata;
import yulu.text.Span;

/**
 * Reads source files of every known format into documents.
 *
 * <p>Holds no state; may be used by many threads. Never throws because of what a file holds: that
 * is a {@link Finding}.
 */
public final class CorpusReader {

  /** Fetches and reads a file of the corpus. */
  public Reading read(CorpusFile file) {
    Loading loading = file.load();
    return loading instanceof SourceFile source ? read(source) : (Finding) loading;
  }

  /** Reads a file whose bytes are in memory; the same bytes give the same document everywhere. */
  public Reading read(SourceFile file) {
    String id = file.identifier();
    try {
      return new Reading.Read(document(file));
    } catch (UnreadableFile e) {
      return e.finding(id);
    } catch (StackOverflowError e) {
      return new Finding(
          id, "its parts are nested too deeply", "flatten it, or convert it to text");
    } catch (RuntimeException e) {
      return new Finding(
          id,
          "its reader gave up: " + UnreadableFile.reason(e),
          "check that the file opens in other programs");
    }
  }

  private static Document document(SourceFile file) throws UnreadableFile {
    Optional<Format> format = Format.of(file.identifier());
    if (format.isEmpty()) {
      throw new UnreadableFile(
          "no reader knows this format", "give it one of the endings " + Format.known());
    }
    Content content = format.get().reader().read(file.bytes());
    String text = content.text();
    ForbiddenCharacters.check(text);
    if (content.blocks().isEmpty()) {
      throw new UnreadableFile(
          "there is no text in it", "if it holds pictures of text, run text recognition first");
    }
    List<Span> hidden = new ArrayList<>(content.hidden());
    hidden.addAll(ForbiddenCharacters.controls(text));
    return new Document(
        file.identifier(),
        file.sha256(),
        text,
        metadata(sidecar(file).orElse(content.fields()), text),
        content.blocks().stream().sorted(Comparator.comparing(Block::span)).toList(),
        inOrder(hidden),
        inOrder(content.strong()));
  }

  private static Fields sidecar(SourceFile file) throws UnreadableFile {
    if (file.sidecar().isEmpty()) {
      return Fields.none();
    }
    try {
      return YamlFields.of(Decoding.decode(file.sidecar().get()));
    } catch (IOException e) {
      throw new UnreadableFile(
          "the " + CorpusFile.SIDECAR_ENDING + " file beside it is no plain YAML mapping",
          "write one `name: value` a line, or remove it");
    }
  }

  /** Metadata of the fields; which Chinese script it is, and a language not stated, by the text. */
  private static Metadata metadata(Fields fields, String text) {
    Metadata stated = SourceMetadata.of(fields);
    Language written = FrequentCharacters.language(text);
    Language language =
        stated.language().filter(l -> !l.isChinese() || !written.isChinese()).orElse(written);
    return new Metadata(
        stated.title(),
        Optional.of(language),
        stated.kind(),
        stated.date(),
        stated.occasion(),
        stated.speakers(),
        stated.host(),
        stated.authors(),
        stated.people(),
        stated.organizations(),
        stated.systems(),
        stated.source(),
        stated.description());
  }

  /** Sorted; of spans that overlap the first stays. */
  private static List<Span> inOrder(List<Span> spans) {
    List<Span> kept = new ArrayList<>();
    int end = 0;
    for (Span span : spans.stream().sorted().toList()) {
      if (span.begin() >= end && !span.isEmpty()) {
        kept.add(span);
        end = span.end();
      }
    }
    return kept;
  }
}
