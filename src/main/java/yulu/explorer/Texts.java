package yulu.explorer;

import gg.jte.support.LocalizationSupport;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words of the pages in one language, out of {@code texts.LANGUAGE.properties}. In a template
 * {@code ${texts.localize("key", value)}} puts a text with its {@code {0}} filled in and escaped.
 */
final class Texts implements LocalizationSupport {
  private static final Map<Language, Texts> ALL = all();

  private final Properties texts;

  private Texts(Properties texts) {
    this.texts = texts;
  }

  static Texts of(Language language) {
    Texts found = ALL.get(language);
    if (found == null) {
      throw new IllegalStateException("no texts in " + language);
    }
    return found;
  }

  /**
   * @throws IllegalStateException if the key has no text
   */
  @Override
  public String lookup(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no text named " + key));
  }

  /** The text, if there is one by this key. */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private static Map<Language, Texts> all() {
    Map<Language, Texts> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Properties texts = new Properties();
      try {
        texts.load(new StringReader(Resources.text("texts." + language.code() + ".properties")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      all.put(language, new Texts(texts));
    }
    return all;
  }
}
