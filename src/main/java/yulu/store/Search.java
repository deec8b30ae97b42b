package yulu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, claims and the texts of documents by words, and says how often things are named. Any
 * number of threads may search at a time.
 */
public final class Search implements AutoCloseable {
  private static final Symbol PLACE = Symbol.create("urn:yulu:search");
  private static final String GENERATION = "generation";

  /** What is searched. */
  public enum Field {
    /** Names of things and titles of documents. */
    NAME("label", 1),
    /** The words of claims. */
    CLAIM("text", 4),
    /** Whole texts of documents. */
    DOCUMENT("content", 4);

    private final String index;
    private final int shortestStem;

    Field(String index, int shortestStem) {
      this.index = index;
      this.shortestStem = shortestStem;
    }

    /** The field of the index. */
    String index() {
      return index;
    }

    /** So many letters must a word have for longer words that begin with it to be found too. */
    int shortestStem() {
      return shortestStem;
    }

    /** True if the dots between the parts of a name do not count. */
    boolean acrossDots() {
      return this == NAME;
    }
  }

  /**
   * Something found.
   *
   * @param text the name or the words; empty for whole documents, whose text the graph holds
   * @param score how well it fits, comparable within one field
   */
  public record Hit(Node subject, String text, float score) {}

  /**
   * What was found, the best first.
   *
   * @param more true if there is more than was asked for
   */
  public record Hits(List<Hit> all, boolean more) {
    public Hits {
      all = List.copyOf(all);
    }
  }

  private final Directory directory;
  private final Analyzer analyzer;
  private final DatasetGraph database;
  private @Nullable SearcherManager searchers;
  private @Nullable Mentions mentions;

  private record Mentions(String generation, Map<Node, Integer> counts) {}

  Search(Directory directory, Analyzer analyzer, DatasetGraph database) {
    this.directory = directory;
    this.analyzer = analyzer;
    this.database = database;
    database.getContext().set(PLACE, this);
  }

  /** The search of a store's dataset; nothing for data that is in no store. */
  public static Optional<Search> of(DatasetGraph data) {
    return Optional.ofNullable(data.getContext().get(PLACE));
  }

  /** Reads what was typed. */
  public SearchWords words(String typed) {
    return SearchWords.of(analyzer, typed);
  }

  /** Looks for the words; at most so many hits. */
  public Hits find(SearchWords words, Field field, int most) {
    if (words.isEmpty()) {
      return new Hits(List.of(), false);
    }
    return searching(
        searcher -> {
          TopDocs top = searcher.search(words.query(field), most + 1);
          List<Hit> hits = new ArrayList<>();
          StoredFields stored = searcher.storedFields();
          for (ScoreDoc found : top.scoreDocs) {
            if (hits.size() < most) {
              Document entry = stored.document(found.doc, Set.of("uri", field.index()));
              String text = entry.get(field.index());
              hits.add(
                  new Hit(
                      NodeFactory.createURI(entry.get("uri")),
                      text == null ? "" : text,
                      found.score));
            }
          }
          return new Hits(hits, top.scoreDocs.length > most);
        });
  }

  /** Another one whenever the graph changed; equal as long as it did not. */
  public String generation() {
    return searching(
        searcher -> {
          DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
          return String.valueOf(reader.getIndexCommit().getUserData().get(GENERATION));
        });
  }

  /** How often documents name each thing; counted once and kept until the graph changes. */
  public synchronized Map<Node, Integer> mentions() {
    String generation = generation();
    Mentions known = mentions;
    if (known == null || !known.generation().equals(generation)) {
      known = new Mentions(generation, counted());
      mentions = known;
    }
    return known.counts();
  }

  private Map<Node, Integer> counted() {
    return database.isInTransaction()
        ? MentionCounts.of(database)
        : Txn.calculateRead(database, () -> MentionCounts.of(database));
  }

  @Override
  public synchronized void close() {
    database.getContext().remove(PLACE);
    try {
      if (searchers != null) {
        searchers.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T searching(Reading<T> reading) {
    try {
      SearcherManager manager = searchers();
      manager.maybeRefreshBlocking();
      IndexSearcher searcher = manager.acquire();
      try {
        return reading.from(searcher);
      } finally {
        manager.release(searcher);
      }
    } catch (IOException e) {
      throw StoreException.of("cannot search the text index", directory, e);
    }
  }

  /** Opened at the first search, so that a start does not wait for it. */
  private synchronized SearcherManager searchers() throws IOException {
    SearcherManager open = searchers;
    if (open == null) {
      open = new SearcherManager(directory, null);
      searchers = open;
    }
    return open;
  }
}
