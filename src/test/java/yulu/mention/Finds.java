package yulu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import yulu.nlp.Analyzer;
import yulu.nlp.Folding;

/** What finders find in a text; stretches in 〔〕 are names of the lexicon. */
final class Finds {
  private static final Analyzer ANALYZER = new Analyzer();

  private Finds() {}

  /** Each mention as {@code type words} or {@code type words=gloss}, by place. */
  static List<String> in(Finder finder, String marked) {
    List<Mention> found = new ArrayList<>();
    finder.find(line(marked), found);
    found.sort(Comparator.comparingInt(Mention::begin));
    return shown(found);
  }

  /** What all finders together find. */
  static List<String> all(String marked) {
    return shown(new NameFinder().find(line(marked)));
  }

  static Line line(String marked) {
    StringBuilder text = new StringBuilder();
    BitSet known = new BitSet();
    boolean inside = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '〔' || c == '〕') {
        inside = c == '〔';
      } else {
        known.set(text.length(), inside);
        text.append(c);
      }
    }
    String plain = text.toString();
    return Line.of(0, plain, Folding.fold(plain), ANALYZER.tokens(Folding.simplify(plain)), known);
  }

  private static List<String> shown(List<Mention> found) {
    return found.stream()
        .map(
            m ->
                m.type().name().toLowerCase(Locale.ROOT)
                    + " "
                    + m.surface()
                    + m.gloss().map(g -> "=" + g).orElse(""))
        .toList();
  }
}
