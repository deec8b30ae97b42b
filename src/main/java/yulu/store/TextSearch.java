package yulu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import yulu.rdf.Vocabulary;

/**
 * The full-text index over names, titles, claims and whole documents, kept in step with the graph
 * by hand: the store says which quads came and went. One index entry a quad; an entry goes when its
 * quad does.
 *
 * <p>Each commit notes the store's generation, so that an index that a crash left behind the graph
 * shows.
 */
final class TextSearch implements AutoCloseable {
  private static final String GENERATION = "generation";
  private static final String ANALYZER = "analyzer";
  private static final String NAMES = "label";
  private static final String CONTENT = "content";

  private final FSDirectory directory;
  private final LuceneEntries lucene;
  private final EntityDefinition fields;
  private final ChineseAnalyzer analyzer = new ChineseAnalyzer();

  /**
   * @throws StoreException if the folder cannot be written
   * @throws BrokenIndexException if what lies there is no index
   */
  private TextSearch(Path folder) {
    this.fields = fields();
    try {
      directory = FSDirectory.open(folder);
      TextIndexConfig config = new TextIndexConfig(fields);
      config.setAnalyzer(analyzer);
      config.setValueStored(true);
      lucene = new LuceneEntries(directory, config, NAMES, CONTENT);
    } catch (TextIndexException e) {
      if (e.getCause() instanceof LockObtainFailedException) {
        throw StoreException.of("cannot lock the text index", folder, e);
      }
      throw new BrokenIndexException(e);
    } catch (IOException e) {
      throw StoreException.of("cannot open the text index", folder, e);
    }
  }

  /** Opens the index; one that is broken is thrown away, to be built anew from the graph. */
  static TextSearch open(Path folder) {
    try {
      return new TextSearch(folder);
    } catch (BrokenIndexException e) {
      clear(folder);
      return new TextSearch(folder);
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw StoreException.of("cannot clear the broken text index", folder, e);
    }
  }

  /** For {@code text:query} in SPARQL. */
  TextIndex index() {
    return lucene;
  }

  /** For the pages; finds what was committed. */
  Search search(DatasetGraph database) {
    return new Search(directory, analyzer, database);
  }

  void add(Quad quad) {
    Entity entry = entry(quad);
    if (entry != null) {
      lucene.addEntity(entry);
    }
  }

  void delete(Quad quad) {
    Entity entry = entry(quad);
    if (entry != null) {
      lucene.deleteEntity(entry);
    }
  }

  /** True if the index was written together with the graph of this generation, by this analyzer. */
  boolean isOf(long generation) {
    try {
      Map<String, String> noted = SegmentInfos.readLatestCommit(directory).getUserData();
      return note(generation).equals(noted);
    } catch (IOException e) {
      throw StoreException.of("cannot read the text index", directory.getDirectory(), e);
    }
  }

  /** Forgets everything and reads the whole graph again. */
  void rebuild(Iterator<Quad> all, long generation) {
    try {
      lucene.getIndexWriter().deleteAll();
      all.forEachRemaining(this::add);
      prepareCommit(generation);
      commit();
    } catch (IOException e) {
      throw StoreException.of("cannot rebuild the text index", directory.getDirectory(), e);
    }
  }

  void prepareCommit(long generation) {
    lucene.getIndexWriter().setLiveCommitData(note(generation).entrySet());
    lucene.prepareCommit();
  }

  void commit() {
    lucene.commit();
  }

  void rollback() {
    lucene.rollback();
  }

  @Override
  public void close() {
    lucene.close();
    try {
      directory.close();
    } catch (IOException e) {
      throw StoreException.of("cannot close the text index", directory.getDirectory(), e);
    }
  }

  private static Map<String, String> note(long generation) {
    return Map.of(
        GENERATION, Long.toString(generation), ANALYZER, Integer.toString(ChineseAnalyzer.VERSION));
  }

  /** Null for what is not searched. The title of a work is its name, so only documents' count. */
  private @Nullable Entity entry(Quad quad) {
    boolean title = quad.getPredicate().equals(Vocabulary.DCTERMS_TITLE);
    if (title && !quad.getSubject().equals(quad.getGraph())) {
      return null;
    }
    return TextQueryFuncs.entityFromQuad(fields, quad);
  }

  private static EntityDefinition fields() {
    EntityDefinition fields = new EntityDefinition("uri", NAMES);
    fields.setLangField("lang");
    fields.setUidField("uid");
    fields.set(NAMES, Vocabulary.SKOS_PREF_LABEL);
    fields.set(NAMES, Vocabulary.SKOS_ALT_LABEL);
    fields.set(NAMES, Vocabulary.DCTERMS_TITLE);
    fields.set("text", Vocabulary.SCHEMA_TEXT);
    fields.set(CONTENT, Vocabulary.NIF_IS_STRING);
    return fields;
  }

  private static final class BrokenIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenIndexException(TextIndexException cause) {
      super(cause);
    }
  }
}
