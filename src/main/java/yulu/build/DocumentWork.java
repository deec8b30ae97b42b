package yulu.build;

import java.util.List;
import java.util.Optional;
import yulu.corpus.CorpusReader;
import yulu.corpus.Finding;
import yulu.corpus.Reading;
import yulu.corpus.SourceFile;
import yulu.entity.Lexicon;
import yulu.rdf.DocumentGraph;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.store.DocumentState;
import yulu.store.Publication;

/** What is done with one file: read, extract, write as quads, check. Safe for many threads. */
final class DocumentWork {
  private final CorpusReader reader = new CorpusReader();
  private final Extractor extractor;
  private final DocumentQuads quads;

  DocumentWork(Lexicon lexicon, IriMinter minter, boolean withText) {
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

  Result on(SourceFile source, DocumentState state) {
    Reading reading = reader.read(source);
    if (reading instanceof Reading.Read read) {
      DocumentGraph graph = extractor.extract(read.document());
      Publication publication = new Publication(source.identifier(), state, quads.of(graph));
      return new Result(Optional.of(publication), List.of(), read.document().text().length());
    }
    return new Result(Optional.empty(), List.of((Finding) reading), 0);
  }
}
