package yulu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.store.Store;
import yulu.text.Language;

/**
 * What is to be written, and how.
 *
 * @param shape of formats that hold nodes and edges; the others do not look at it
 * @param language of labels, where a format shows one
 */
public record Export(
    ExportFormat format,
    GraphShape shape,
    Selection selection,
    Language language,
    Credits credits) {

  /** The whole graph, entities where it is drawn, English labels. */
  public static Export of(ExportFormat format) {
    return new Export(format, GraphShape.ENTITIES, Selection.ALL, Language.EN, Credits.NONE);
  }

  /** The same, of a part of the graph. */
  public Export select(Selection other) {
    return new Export(format, shape, other, language, credits);
  }

  /** The same, as another shape. */
  public Export as(GraphShape other) {
    return new Export(format, other, selection, language, credits);
  }

  /** The same, with other credits. */
  public Export by(Credits other) {
    return new Export(format, shape, selection, language, other);
  }

  /** The same, with labels in another language. */
  public Export in(Language other) {
    return new Export(format, shape, selection, other, credits);
  }

  /**
   * Writes in one read transaction, and flushes.
   *
   * @throws IOException if the bytes cannot be written
   */
  public void write(Store store, OutputStream out) throws IOException {
    Optional<IOException> failure =
        store.read(
            view -> {
              try {
                write(view, out, Checkpoint.NONE);
                return Optional.empty();
              } catch (IOException e) {
                return Optional.of(e);
              }
            });
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /**
   * Writes in the caller's transaction, and flushes.
   *
   * @param view named graphs, and their union
   */
  public void write(DatasetGraph view, OutputStream out, Checkpoint checkpoint) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    format.writer(this).write(new Excerpt(view, selection, checkpoint), buffered);
    buffered.flush();
  }
}
