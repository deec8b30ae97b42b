package yulu.explorer;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
  ZH("zh-Hans"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The language that is asked for by its code, else the first of the accepted that we have, else
   * English.
   */
  public static Language of(@Nullable String asked, Collection<Locale> accepted) {
    for (Language language : values()) {
      if (language.code().equals(asked)) {
        return language;
      }
    }
    for (Locale locale : accepted) {
      for (Language language : values()) {
        if (language.code().equals(locale.getLanguage())) {
          return language;
        }
      }
    }
    return EN;
  }

  /** {@code zh} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of the HTML attribute {@code lang}. */
  public String tag() {
    return tag;
  }

  Language other() {
    return this == ZH ? EN : ZH;
  }
}
