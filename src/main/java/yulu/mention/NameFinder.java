package yulu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All finders of names that no list has, in the order in which they win over one another. */
public final class NameFinder {
  private static final Set<Class<? extends Finder>> NEED_CAPITALS =
      Set.of(
          References.class,
          ModelNames.class,
          EventNames.class,
          LatinNames.class,
          ListedTitles.class,
          ContextNames.class);

  /** What is longer is no name, whatever its form. */
  private static final int LONGEST = 240;

  private final List<Finder> finders =
      List.of(
          new References(),
          new ShowNames(),
          new Titles(),
          new ListedTitles(),
          new ShortForms(),
          new DottedNames(),
          new TransliteratedNames(),
          new ModelNames(),
          new EventNames(),
          new LatinNames(),
          new ContextNames(),
          new Glosses(),
          new ChineseOrganizations(),
          new ChineseNames(),
          new CreditNames());

  /** Names in a passage, by place; where two overlap, the finder that comes first wins. */
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    BitSet taken = new BitSet(line.text().length());
    boolean capitals = hasCapitals(line.text());
    for (Finder finder : finders) {
      if (!capitals && NEED_CAPITALS.contains(finder.getClass())) {
        continue;
      }
      List<Mention> more = new ArrayList<>();
      finder.find(line, more);
      for (Mention mention : more) {
        int next = taken.nextSetBit(mention.begin());
        boolean free = next < 0 || next >= mention.end();
        if (free && mention.end() - mention.begin() <= LONGEST) {
          found.add(mention);
          taken.set(mention.begin(), mention.end());
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::begin));
    return found;
  }

  private static boolean hasCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
        return true;
      }
    }
    return false;
  }
}
