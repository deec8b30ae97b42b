package yulu.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yulu.nlp.Folding;

/**
 * Reads the pattern language of relations.csv. Items are separated by spaces:
 *
 * <ul>
 *   <li>{@code {S}}, {@code {O}}: the subject, the object; {@code {P+}}: a list of which each pair
 *       holds the relation; {@code {X:type}}: an entity that only has to stand there
 *   <li>{@code {S:person|organization}}: of these types (without: those of the predicate); {@code
 *       {S+}}: one or several in a list; {@code {S++}}: two or more
 *   <li>{@code word|other_word}: one of these words, {@code _} for a space; {@code @name}: a word
 *       of a class of relation-words.csv; {@code word?}: perhaps; {@code word*}: any number
 *   <li>{@code <12}: at most twelve characters within the clause; {@code <<12}: also over commas;
 *       {@code <12-name}: without a word of that class
 *   <li>{@code !{X:type}}: no such entity here; {@code !word|word}: none of these words here
 *   <li>{@code ^}, {@code $}: here begins, ends a clause; {@code !v}: no verb stands right before
 * </ul>
 *
 * Items that follow each other without a gap stand next to each other, spaces and quotation marks
 * aside.
 */
final class PatternParser {
  private static final int LONGEST_GAP = 99;
  private static final Map<String, Item> EDGES =
      Map.of("^", new Item.Start(), "$", new Item.End(), "!v", new Item.Free());

  private final WordClasses classes;
  private final List<Predicate> predicates;

  PatternParser(WordClasses classes, List<Predicate> predicates) {
    this.classes = classes;
    this.predicates = List.copyOf(predicates);
  }

  /**
   * @throws IllegalArgumentException saying which item is wrong and why
   */
  Pattern parse(String source) {
    List<Item> items = new ArrayList<>();
    for (String token : source.strip().split("\\s+")) {
      items.add(item(token));
    }
    check(items);
    return Pattern.of(items);
  }

  private Item item(String token) {
    Item edge = EDGES.get(token);
    if (edge != null) {
      return edge;
    }
    if (token.startsWith("!{")) {
      return new Item.Absent(slot(token.substring(1)));
    }
    if (token.startsWith("!")) {
      return new Item.Without(words(token.substring(1)).words());
    }
    if (token.startsWith("{")) {
      return slot(token);
    }
    return token.startsWith("<") ? gap(token) : words(token);
  }

  private Item gap(String token) {
    boolean across = token.startsWith("<<");
    int dash = token.indexOf('-');
    String digits = token.substring(across ? 2 : 1, dash < 0 ? token.length() : dash);
    Set<String> without = dash < 0 ? Set.of() : classes.words(token.substring(dash + 1));
    if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > LONGEST_GAP) {
      throw new IllegalArgumentException(token + " is no gap of at most " + LONGEST_GAP);
    }
    return new Item.Gap(Integer.parseInt(digits), across, new WordSet(without));
  }

  private Item.Slot slot(String token) {
    if (!token.matches("\\{[SOPX](:[a-z|]+)?\\+{0,2}\\}")) {
      throw new IllegalArgumentException(token + " is no slot such as {S:person+}");
    }
    Item.Role role =
        switch (token.charAt(1)) {
          case 'S' -> Item.Role.SUBJECT;
          case 'O' -> Item.Role.OBJECT;
          case 'P' -> Item.Role.PAIR;
          default -> Item.Role.OTHER;
        };
    int colon = token.indexOf(':');
    String names = colon < 0 ? "" : token.substring(colon + 1).replaceAll("[+}]", "");
    Set<SlotType> types = names.isEmpty() ? defaults(role, token) : types(names);
    boolean pair = role == Item.Role.PAIR || token.contains("++");
    return new Item.Slot(role, types, token.contains("+"), pair ? 2 : 1);
  }

  private static Set<SlotType> types(String names) {
    Set<SlotType> types = new LinkedHashSet<>();
    for (String name : names.split("\\|")) {
      types.add(
          SlotType.named(name)
              .orElseThrow(() -> new IllegalArgumentException(name + " is no type of a slot")));
    }
    return types;
  }

  private Set<SlotType> defaults(Item.Role role, String token) {
    if (role == Item.Role.OTHER) {
      throw new IllegalArgumentException(token + " needs a type");
    }
    return predicates.stream()
        .flatMap(p -> (role == Item.Role.OBJECT ? p.objects() : p.subjects()).stream())
        .map(SlotType::of)
        .collect(Collectors.toSet());
  }

  private Item.Words words(String token) {
    boolean optional = token.length() > 1 && token.endsWith("?");
    boolean repeated = token.length() > 1 && token.endsWith("*");
    String body = optional || repeated ? token.substring(0, token.length() - 1) : token;
    Set<String> words = new LinkedHashSet<>();
    for (String word : body.split("\\|")) {
      if (word.startsWith("@")) {
        words.addAll(classes.words(word.substring(1)));
      } else if (!word.isEmpty()) {
        words.add(Folding.fold(word.replace('_', ' ')));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException(token + " holds no word");
    }
    return new Item.Words(new WordSet(words), optional || repeated, repeated);
  }

  private static void check(List<Item> items) {
    Set<Item.Role> roles = new LinkedHashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Slot slot && !roles.add(slot.role())) {
        if (slot.role() != Item.Role.OTHER) {
          throw new IllegalArgumentException("two slots for the " + slot.role());
        }
      }
      if (items.get(i) instanceof Item.Gap) {
        boolean edge = i == 0 || i + 1 == items.size();
        if (edge || !isFixed(items.get(i - 1)) || !isFixed(items.get(i + 1))) {
          throw new IllegalArgumentException("a gap has a slot or required words on both sides");
        }
      }
    }
    boolean both = roles.contains(Item.Role.SUBJECT) && roles.contains(Item.Role.OBJECT);
    if (both == roles.contains(Item.Role.PAIR)) {
      throw new IllegalArgumentException("a pattern has {S} and {O}, or {P+}");
    }
  }

  private static boolean isFixed(Item item) {
    return item instanceof Item.Slot || (item instanceof Item.Words words && !words.optional());
  }
}
