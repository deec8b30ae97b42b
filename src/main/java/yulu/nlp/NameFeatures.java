package yulu.nlp;

/**
 * What the tagger looks at for a unit: the characters around it one to three at a time, their
 * classes, and HanLP's words, tags and word boundaries. Each feature is a hash of 64 bits; two that
 * fall together are one feature, which is rare enough to do no harm.
 */
final class NameFeatures {
  /** The most features that a unit has. */
  static final int MOST = 40;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Units units;
  private final long[] keys = new long[MOST];
  private int count;

  NameFeatures(Units units) {
    this.units = units;
  }

  /** Number of features of a unit; {@link #key} gives them until the next call. */
  int at(int i) {
    count = 0;
    characters(i);
    classes(i);
    words(i);
    return count;
  }

  long key(int feature) {
    return keys[feature];
  }

  private void characters(int i) {
    int a = symbol(i - 3);
    int b = symbol(i - 2);
    int c = symbol(i - 1);
    int d = symbol(i);
    int e = symbol(i + 1);
    int f = symbol(i + 2);
    int g = symbol(i + 3);
    add(1, b, 0, 0);
    add(2, c, 0, 0);
    add(3, d, 0, 0);
    add(4, e, 0, 0);
    add(5, f, 0, 0);
    add(6, b, c, 0);
    add(7, c, d, 0);
    add(8, d, e, 0);
    add(9, e, f, 0);
    add(10, c, e, 0);
    add(11, b, c, d);
    add(12, c, d, e);
    add(13, d, e, f);
    add(14, a, b, c);
    add(15, e, f, g);
    add(16, f, g, 0);
    add(17, a, b, 0);
  }

  private void classes(int i) {
    int here = type(i);
    int around = type(i - 1) << 10 | here << 5 | type(i + 1);
    add(20, around, 0, 0);
    add(21, around, type(i - 2), type(i + 2));
    add(22, hint(i) << 4 | hint(i - 1) << 2 | hint(i - 2), here, 0);
    add(23, hint(i), symbol(i - 1), here);
    add(24, hint(i - 1), symbol(i + 1), here);
    add(25, hint(i - 2), symbol(i + 1), here);
  }

  private void words(int i) {
    int place = units.places[i];
    int tag = units.tags[i];
    add(30, units.words[i], place, 0);
    add(31, tag, place, 0);
    add(32, units.wordsBefore[i], place, 0);
    add(33, units.wordsAfter[i], place, 0);
    add(34, units.tagsBefore[i], tag, place);
    add(35, tag, units.tagsAfter[i], place);
    add(36, units.wordsBefore[i], tag, place);
    add(37, units.wordsAfter[i], tag, place);
    add(38, place << 4 | place(i - 1) << 2 | place(i + 1), hint(i), tag);
    add(39, units.tagsBefore[i], units.tagsAfter[i], tag ^ place);
    add(40, units.wordsBefore[i], units.wordsAfter[i], place);
  }

  private int symbol(int i) {
    return i < 0 || i >= units.size() ? (i < 0 ? 1 : 2) : units.symbols[i];
  }

  private int type(int i) {
    return i < 0 || i >= units.size() ? 0 : units.classes[i];
  }

  private int hint(int i) {
    return i < 0 || i >= units.size() ? 0 : units.hints[i];
  }

  private int place(int i) {
    return i < 0 || i >= units.size() ? 0 : units.places[i];
  }

  private void add(int template, int a, int b, int c) {
    long h = (template + 1L) * FACTOR;
    h = (h ^ a) * FACTOR;
    h = (h ^ (h >>> 29) ^ b) * FACTOR;
    h = (h ^ (h >>> 31) ^ c) * FACTOR;
    keys[count++] = h ^ (h >>> 32);
  }
}
