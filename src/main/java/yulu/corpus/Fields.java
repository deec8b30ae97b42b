package yulu.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a source says about itself, by the names it uses; every value is a literal of the source.
 *
 * <p>Names are compared without case, spaces, {@code -} and {@code _}.
 */
final class Fields {
  private final Map<String, List<String>> values;

  private Fields(Map<String, List<String>> values) {
    this.values = values;
  }

  static Fields none() {
    return new Fields(Map.of());
  }

  static Builder builder() {
    return new Builder();
  }

  /** These fields, and for names that they do not have those of {@code others}. */
  Fields orElse(Fields others) {
    Map<String, List<String>> both = new LinkedHashMap<>(others.values);
    both.putAll(values);
    return new Fields(both);
  }

  /** The first value of the first of these names that has one. */
  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  /** The values of all these names, in this order, each once. */
  List<String> all(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      for (String value : values.getOrDefault(normal(name), List.of())) {
        if (!found.contains(value)) {
          found.add(value);
        }
      }
    }
    return found;
  }

  private static String normal(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != ' ' && c != '_' && c != '-') {
        normal.append(c);
      }
    }
    return normal.toString();
  }

  /** Gathers fields; the values of a name that comes twice are joined. */
  static final class Builder {
    private static final int MAX_VALUES = 10_000;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int size;

    Builder add(String name, String value) {
      String words = value.strip();
      if (!words.isEmpty() && size < MAX_VALUES) {
        size++;
        values.computeIfAbsent(normal(name), n -> new ArrayList<>()).add(words);
      }
      return this;
    }

    /** Adds all values of other fields. */
    Builder addAll(Fields others) {
      others.values.forEach((name, found) -> found.forEach(value -> add(name, value)));
      return this;
    }

    Fields build() {
      return new Fields(values);
    }
  }
}
