package yulu.explorer;

import java.util.Comparator;

/**
 * A thing that a page names and leads to.
 *
 * @param path of its page under the served root; elsewhere the whole address; empty for a plain
 *     text
 * @param label its name in the page's language, or in the other one
 * @param lang the language of the label, as HTML says it; empty if unknown
 */
record Link(String iri, String path, String label, String lang) {
  static final Comparator<Link> BY_LABEL =
      Comparator.comparing(Link::label).thenComparing(Link::iri);

  /** A text that leads nowhere. */
  static Link text(String text, String lang) {
    return new Link("", "", text, lang);
  }

  boolean leads() {
    return !path.isEmpty();
  }

  /** True if it leads out of the pages. */
  boolean outside() {
    return path.startsWith("http");
  }
}
