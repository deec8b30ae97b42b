package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;

/** The languages of the pages. */
enum Language {
  ZH("zh-Hans"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** What {@code ?lang=} names, else the first of Accept-Language that we have, else English. */
  static Language of(HttpServletRequest request) {
    String named = request.getParameter("lang");
    for (Language language : values()) {
      if (language.code().equals(named)) {
        return language;
      }
    }
    if (request.getHeader("Accept-Language") != null) {
      for (Locale locale : Collections.list(request.getLocales())) {
        for (Language language : values()) {
          if (language.code().equals(locale.getLanguage())) {
            return language;
          }
        }
      }
    }
    return EN;
  }

  /** {@code zh} or {@code en}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of the HTML attribute {@code lang}. */
  String tag() {
    return tag;
  }

  Language other() {
    return this == ZH ? EN : ZH;
  }

  /** The texts of the pages, by name. */
  Properties texts() {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(Resources.text("texts." + code() + ".properties")));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
