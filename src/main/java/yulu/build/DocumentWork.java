package yulu.build;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yulu.corpus.CorpusReader;
import yulu.corpus.Finding;
import yulu.corpus.Reading;
import yulu.corpus.SourceFile;
import yulu.entity.Lexicon;
import yulu.rdf.DocumentCheck;
import yulu.rdf.DocumentGraph;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Violation;
import yulu.store.DocumentState;
import yulu.store.Publication;
import yulu.text.Document;

/**
 * What is done with one file: read, extract, write as quads, check. Whatever goes wrong with one
 * file is a finding of that file. Safe for many threads.
 */
final class DocumentWork {
  private final CorpusReader reader = new CorpusReader();
  private static final int VIOLATIONS_SHOWN = 5;

  private final Function<Document, DocumentGraph> extraction;
  private final DocumentCheck check;
  private final DocumentQuads quads;

  DocumentWork(Lexicon lexicon, DocumentCheck check, IriMinter minter, boolean withText) {
    this(new Extractor(lexicon)::extract, check, new DocumentQuads(minter, withText));
  }

  DocumentWork(
      Function<Document, DocumentGraph> extraction, DocumentCheck check, DocumentQuads quads) {
    this.extraction = extraction;
    this.check = check;
    this.quads = quads;
  }

  /**
   * What came of a file.
   *
   * @param publication what to publish, if it is fit for that
   * @param characters UTF-16 units of its text
   */
  record Result(Optional<Publication> publication, List<Finding> findings, int characters) {}

  private static List<Finding> refused(SourceFile source, List<Violation> violations) {
    return violations.stream()
        .limit(VIOLATIONS_SHOWN)
        .map(
            v ->
                new Finding(
                    source.identifier(),
                    "its graph violates the shapes and is not published: "
                        + v.what()
                        + " ("
                        + v.where()
                        + ")",
                    v.howToMend()))
        .toList();
  }

  Result on(SourceFile source, DocumentState state) {
    Reading reading = reader.read(source);
    if (reading instanceof Reading.Read read) {
      try {
        return extracted(source, state, read.document());
      } catch (StackOverflowError | RuntimeException e) {
        return new Result(Optional.empty(), List.of(gaveUp(source, e)), 0);
      }
    }
    return new Result(Optional.empty(), List.of((Finding) reading), 0);
  }

  private Result extracted(SourceFile source, DocumentState state, Document document) {
    Publication publication =
        new Publication(source.identifier(), state, quads.of(extraction.apply(document)));
    List<Violation> violations = check.violations(publication.quads());
    return violations.isEmpty()
        ? new Result(Optional.of(publication), List.of(), document.text().length())
        : new Result(Optional.empty(), refused(source, violations), 0);
  }

  private static Finding gaveUp(SourceFile source, Throwable failure) {
    String where =
        Arrays.stream(failure.getStackTrace())
            .filter(f -> f.getClassName().startsWith("yulu."))
            .findFirst()
            .map(f -> " in " + f.getFileName() + ":" + f.getLineNumber())
            .orElse("");
    return new Finding(
        source.identifier(),
        "extraction gave up (" + failure + where + "); its graph stays as it was",
        "split the file, or leave it out; please report it with the file, this is a defect");
  }
}
