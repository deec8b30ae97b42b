package yulu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * How a quad stands in the Lucene index: what Jena writes, with a short key in place of 64 hex
 * digits, without length norms where they do not help, and without the text where the graph has it.
 */
final class LuceneEntries extends TextIndexLucene {
  private static final int KEY_BYTES = 16;

  /** Claims are sentences of much the same length: their norms are not worth the time. */
  private static final FieldType WITHOUT_NORMS = withoutNorms();

  private final String normedField;
  private final String longField;

  /**
   * @param normedField the field whose shorter values should come first
   * @param longField the field whose values are only searched, not kept
   */
  LuceneEntries(Directory directory, TextIndexConfig config, String normedField, String longField) {
    super(directory, config);
    this.normedField = normedField;
    this.longField = longField;
  }

  @Override
  protected Document doc(Entity entity) {
    Document document = new Document();
    document.add(new StringField(getDocDef().getEntityField(), entity.getId(), Field.Store.YES));
    for (Map.Entry<String, Object> value : entity.getMap().entrySet()) {
      String field = value.getKey();
      String text = (String) value.getValue();
      document.add(new Field(field, text, type(field)));
      String key = key(entity, field, text);
      document.add(new StringField(getDocDef().getUidField(), key, Field.Store.NO));
    }
    if (!entity.getLanguage().isEmpty()) {
      String field = getDocDef().getLangField();
      document.add(new StringField(field, entity.getLanguage(), Field.Store.YES));
    }
    return document;
  }

  private FieldType type(String field) {
    if (field.equals(longField)) {
      return TextField.TYPE_NOT_STORED;
    }
    return field.equals(normedField) ? TextField.TYPE_STORED : WITHOUT_NORMS;
  }

  @Override
  public void deleteEntity(Entity entity) {
    try {
      for (Map.Entry<String, Object> value : entity.getMap().entrySet()) {
        String key = key(entity, value.getKey(), (String) value.getValue());
        getIndexWriter().deleteDocuments(new Term(getDocDef().getUidField(), key));
      }
    } catch (IOException e) {
      throw StoreException.of("cannot change the text index", entity.getId(), e);
    }
  }

  /** Tells graph, subject, field, value and language apart; 128 bits leave no room for chance. */
  private static String key(Entity entity, String field, String text) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (String part :
          new String[] {entity.getGraph(), entity.getId(), field, entity.getLanguage(), text}) {
        hash.update(part.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
      }
      byte[] key = Arrays.copyOf(hash.digest(), KEY_BYTES);
      return Base64.getEncoder().withoutPadding().encodeToString(key);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static FieldType withoutNorms() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
