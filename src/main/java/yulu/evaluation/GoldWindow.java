package yulu.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A gold file on its document: the window's units, and where the graph has them. */
final class GoldWindow {
  private final Gold gold;
  private final SourceText source;
  private final List<Stretch> units;
  private final Map<String, Set<String>> names = new HashMap<>();

  GoldWindow(Gold gold, SourceText source) {
    this.gold = gold;
    this.source = source;
    this.units = UnitCutter.cut(source, gold.begin(), gold.end());
    for (Gold.Entity entity : gold.entities()) {
      Set<String> keys = new TreeSet<>(NameKey.of(entity.surface()));
      keys.add(NameKey.of(entity.name()));
      names.put(entity.id(), keys);
    }
  }

  Gold gold() {
    return gold;
  }

  String key() {
    return gold.key();
  }

  /** Number of units in the window, labelled or not. */
  int size() {
    return units.size();
  }

  /** Of the window, in the canonical text. */
  Stretch canonical() {
    return new Stretch(source.canonical(gold.begin()), source.canonical(gold.end()));
  }

  /** Keys of the names that an annotated entity has, those of the text and the canonical one. */
  Set<String> names(String id) {
    return names.getOrDefault(id, Set.of());
  }

  /** The words of a unit. */
  String text(int unit) {
    Stretch place = units.get(unit);
    return source.text(place.begin(), place.end());
  }

  /** The unit without what stands before its words, in the canonical text. */
  Stretch core(int unit) {
    Stretch place = units.get(unit);
    int begin = source.canonical(place.begin() + UnitPrefix.length(text(unit)));
    int end = source.canonical(place.end());
    return new Stretch(end <= begin ? source.canonical(place.begin()) : begin, end);
  }

  /** The unit that shows one of the strings first; empty if none does. */
  String sentenceWith(List<String> strings) {
    for (int i = 0; i < units.size(); i++) {
      String text = text(i);
      if (strings.stream().anyMatch(text::contains)) {
        return text;
      }
    }
    return "";
  }

  /** The unit at this place of the canonical text; empty if it is outside. */
  String sentenceAt(Stretch place) {
    for (int i = 0; i < units.size(); i++) {
      if (source.canonical(units.get(i).end()) > place.begin()) {
        return text(i);
      }
    }
    return "";
  }
}
