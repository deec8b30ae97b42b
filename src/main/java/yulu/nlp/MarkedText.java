package yulu.nlp;

import java.util.List;

/**
 * A sentence whose names are known: what the tagger learns from.
 *
 * @param text the sentence, in simplified characters
 * @param names its names by place, without overlap
 */
public record MarkedText(String text, List<Name> names) {
  public MarkedText {
    names = List.copyOf(names);
    int at = 0;
    for (Name name : names) {
      if (name.begin() < at || name.end() <= name.begin() || name.end() > text.length()) {
        throw new IllegalArgumentException("names overlap or leave the text: " + text);
      }
      at = name.end();
    }
  }

  /** A name from {@code begin} to {@code end}, in UTF-16 units. */
  public record Name(int begin, int end, NameKind kind) {}
}
