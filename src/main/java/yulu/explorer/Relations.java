package yulu.explorer;

import java.util.List;

/**
 * The things that stand in one relation to a thing.
 *
 * @param key of the relation's text; with {@code .of} where the thing is its object
 * @param name of the relation where it has no text
 */
record Relations(String key, String name, List<Other> others) {
  /**
   * A thing, with the words that say so.
   *
   * @param note its year or date
   * @param curated true if only the vocabulary says so, and no document
   */
  record Other(Link thing, String note, List<Quote> quotes, int moreQuotes, boolean curated) {}

  /**
   * Words of a document.
   *
   * @param source the document, with the place of the words
   */
  record Quote(String text, Link source) {}

  private static final int SHOWN = 8;

  /** Those that are seen at once. */
  List<Other> first() {
    return others.size() <= SHOWN + 2 ? others : others.subList(0, SHOWN);
  }

  /** Those that are seen when asked for. */
  List<Other> rest() {
    return others.subList(first().size(), others.size());
  }

  String title(Texts texts) {
    return texts.find("relation-" + key).orElse(name);
  }
}
