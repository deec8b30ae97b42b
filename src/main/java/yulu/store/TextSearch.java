package yulu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.FSDirectory;
import yulu.rdf.Vocabulary;

/**
 * The full-text index over labels, claims and titles, kept in step with the graph by hand: the
 * store says which quads came and went. One index entry a quad; an entry goes when its quad does.
 *
 * <p>The store's generation is indexed too, so that an index that a crash left behind the graph
 * shows.
 */
final class TextSearch implements AutoCloseable {
  private final FSDirectory directory;
  private final TextIndexLucene lucene;
  private final EntityDefinition fields;

  TextSearch(Path folder) {
    this.fields = fields();
    try {
      directory = FSDirectory.open(folder);
      TextIndexConfig config = new TextIndexConfig(fields);
      config.setAnalyzer(new ChineseAnalyzer());
      config.setValueStored(true);
      lucene = new TextIndexLucene(directory, config);
    } catch (IOException e) {
      throw StoreException.of("cannot open the text index", folder, e);
    }
  }

  /** For {@code text:query} in SPARQL. */
  TextIndex index() {
    return lucene;
  }

  void add(Quad quad) {
    Entity entry = TextQueryFuncs.entityFromQuad(fields, quad);
    if (entry != null) {
      lucene.addEntity(entry);
    }
  }

  void delete(Quad quad) {
    Entity entry = TextQueryFuncs.entityFromQuad(fields, quad);
    if (entry != null) {
      lucene.deleteEntity(entry);
    }
  }

  /** True if the index was written together with the graph of this generation. */
  boolean isOf(Quad generation) {
    String value = generation.getObject().getLiteralLexicalForm();
    return lucene.query(generation.getPredicate(), '"' + value + '"', null, null, 1).size() == 1;
  }

  /** Forgets everything and reads the whole graph again. */
  void rebuild(Iterator<Quad> all) {
    try {
      lucene.getIndexWriter().deleteAll();
      all.forEachRemaining(this::add);
      lucene.commit();
    } catch (IOException e) {
      throw StoreException.of("cannot rebuild the text index", directory.getDirectory(), e);
    }
  }

  void prepareCommit() {
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

  private static EntityDefinition fields() {
    EntityDefinition fields = new EntityDefinition("uri", "label");
    fields.setLangField("lang");
    fields.setUidField("uid");
    fields.set("label", Vocabulary.SKOS_PREF_LABEL);
    fields.set("label", Vocabulary.SKOS_ALT_LABEL);
    fields.set("text", Vocabulary.SCHEMA_TEXT);
    fields.set("title", Vocabulary.DCTERMS_TITLE);
    fields.set("generation", GENERATION);
    return fields;
  }

  /** Counts the transactions of a store. */
  static final Node GENERATION = NodeFactory.createURI("urn:yulu:store#generation");
}
