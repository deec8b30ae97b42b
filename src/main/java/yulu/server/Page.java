package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML page made of a frame and a template of this package's resources. {@code {{name}}} stands
 * for a value put in here, or else for a text in the page's language.
 */
final class Page {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([\\w.-]+)}}");

  private final Language language;
  private final Properties texts;
  private final Map<String, String> values = new HashMap<>();

  Page(Language language) {
    this.language = language;
    this.texts = language.texts();
    putText("lang", language.tag());
    putText("code", language.code());
    putText("other", language.other().code());
    putText("other-tag", language.other().tag());
  }

  /** Puts in a text, whatever is in it. */
  void putText(String name, String text) {
    values.put(name, escape(text));
  }

  /** Puts in markup that was made with {@link #escape}. */
  void putMarkup(String name, String markup) {
    values.put(name, markup);
  }

  /** Fills the template and writes the page. */
  void send(HttpServletRequest request, HttpServletResponse response, String template)
      throws IOException {
    putText("path", request.getRequestURI());
    putMarkup("content", fill(Resources.text(template + ".html")));
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", language.tag());
    response.setHeader("Cache-Control", "no-cache");
    Reply.send(response, 200, Reply.HTML, fill(Resources.text("frame.html")));
  }

  /** A text of the page's language, escaped. */
  String text(String name) {
    String text = texts.getProperty(name);
    if (text == null) {
      throw new IllegalStateException("no text named " + name + " in " + language);
    }
    return escape(text);
  }

  /** Makes a text safe inside HTML elements and quoted attributes. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  private String fill(String template) {
    Matcher matcher = SLOT.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = values.get(matcher.group(1));
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(value == null ? text(matcher.group(1)) : value));
    }
    return matcher.appendTail(filled).toString();
  }
}
