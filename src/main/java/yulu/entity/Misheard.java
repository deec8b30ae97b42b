package yulu.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yulu.mention.Line;

/**
 * Stretches of a document that are no known name but sound or look nearly like one, as the errors
 * of speech recognition and typing do. They are linked with little confidence and flagged; the text
 * is never changed.
 */
final class Misheard {
  static final String RULE = "name.misheard";
  static final double CONFIDENCE = 0.5;

  private final MisheardTerms terms;
  private final MisheardChinese chinese = new MisheardChinese();
  private final MisheardLatin latin = new MisheardLatin();

  Misheard(MisheardTerms terms) {
    this.terms = terms;
  }

  /** Adds a name that the document, or the lexicon for somebody in it, has. */
  void target(Entity entity, String name) {
    chinese.target(entity, name);
    latin.target(entity, name);
  }

  /**
   * What is suspected, and what it may mean.
   *
   * @param covered for each line the characters that known names cover
   */
  Map<String, Entity> in(List<Line> lines, List<BitSet> covered) {
    Map<String, Entity> suspects = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      terms.find(lines.get(i), covered.get(i), suspects);
      if (!chinese.isEmpty()) {
        chinese.find(lines.get(i), covered.get(i), suspects);
      }
      if (!latin.isEmpty()) {
        latin.read(lines.get(i), covered.get(i));
      }
    }
    latin.find(suspects);
    return suspects;
  }
}
