package yulu.build;

import java.util.List;
import java.util.Optional;
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

/** What is done with one file: read, extract, write as quads, check. Safe for many threads. */
final class DocumentWork {
  private final CorpusReader reader = new CorpusReader();
  private static final int VIOLATIONS_SHOWN = 5;

  private final Extractor extractor;
  private final DocumentCheck check;
  private final DocumentQuads quads;

  DocumentWork(Lexicon lexicon, DocumentCheck check, IriMinter minter, boolean withText) {
    this.check = check;
    this.extractor = new Extractor(lexicon);
    this.quads = new DocumentQuads(minter, withText);
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
      DocumentGraph graph = extractor.extract(read.document());
      Publication publication = new Publication(source.identifier(), state, quads.of(graph));
      List<Violation> violations = check.violations(publication.quads());
      return violations.isEmpty()
          ? new Result(Optional.of(publication), List.of(), read.document().text().length())
          : new Result(Optional.empty(), refused(source, violations), 0);
    }
    return new Result(Optional.empty(), List.of((Finding) reading), 0);
  }
}
