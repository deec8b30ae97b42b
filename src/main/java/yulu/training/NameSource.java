package yulu.training;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import yulu.text.Scripts;

/**
 * Draws names to put into sentences: from lists, and made of their pieces. Two sources of the same
 * lists share no listed name if one is for learning and the other for measuring.
 */
final class NameSource {
  private static final int TENTH = 10;

  /** Lists of whole names; the others hold pieces of names, or no names. */
  private static final Set<String> WHOLE_NAMES =
      Set.of(
          "transliterated", "brands", "products", "latin-brands", "latin-products", "latin-family");

  private final Map<String, List<String>> lists;
  private final boolean heldOut;
  private final Random random;

  /**
   * @param lists words by name of the list
   * @param heldOut true for names that are never learnt from
   * @param random draws; the same seed draws the same names
   */
  NameSource(Map<String, List<String>> lists, boolean heldOut, Random random) {
    this.lists = lists;
    this.heldOut = heldOut;
    this.random = random;
  }

  /** Another name or word for what a mark holds. */
  String draw(Slot slot, String words) {
    boolean latin = Scripts.isLatinLetter(words.charAt(0));
    return switch (slot) {
      case PERSON -> latin ? latinPerson() : person();
      case FOREIGN_PERSON -> foreignPerson();
      case INSTITUTION -> latin ? pick("latin-institutions") : institution(words);
      case BRAND -> latin ? pick("latin-brands") : brand();
      case SYSTEM -> latin ? pick("latin-products") : product();
      case PLACE -> pick("places");
      case TERM -> pick("terms");
      case ROLE -> pick("roles");
    };
  }

  /** Words that may stand where such a name stands and name nothing. */
  String noName(Slot slot) {
    if (random.nextInt(5) == 0) {
      return pick("terms");
    }
    return switch (slot) {
      case PERSON, FOREIGN_PERSON -> pick("nobody");
      case INSTITUTION, BRAND -> pick("no-company");
      default -> pick("no-product");
    };
  }

  private String person() {
    int die = random.nextInt(100);
    if (die < 10) {
      return foreignPerson();
    }
    return die < 16 ? latinPerson() : chinesePerson();
  }

  private String chinesePerson() {
    while (true) {
      String surname = pick(random.nextInt(3) == 0 ? "surnames" : "common-surnames");
      int die = random.nextInt(100);
      String given =
          die < 72
              ? pick("given") + pick("given")
              : (die < 96 ? pick("single") : doubled(pick("single")));
      String name = surname + given;
      if (isHeldOut(name) == heldOut) {
        return name;
      }
    }
  }

  private static String doubled(String given) {
    return given + given;
  }

  private String foreignPerson() {
    int die = random.nextInt(100);
    if (die < 70) {
      return pick("transliterated");
    }
    return die < 90 ? pick("transliterated-given") + "·" + pick("transliterated") : latinPerson();
  }

  private String latinPerson() {
    String given = pick("latin-given");
    int die = random.nextInt(100);
    if (die < 15) {
      return given;
    }
    return die < 30 ? pick("latin-family") : given + " " + pick("latin-family");
  }

  /** Keeps to what the written name is: a school stays one, and so does a company. */
  private String institution(String words) {
    boolean company = lists("companies").stream().anyMatch(words::endsWith);
    if (random.nextInt(100) < 8) {
      return pick(company ? "latin-brands" : "latin-institutions");
    }
    if (company) {
      return shortBrand() + pick("companies");
    }
    String ending = pick("institutions");
    boolean school = words.endsWith("大学") || words.endsWith("学院");
    if (school && random.nextBoolean()) {
      ending = "大学";
    }
    int die = random.nextInt(100);
    String field = die < 12 && !ending.contains("大学") ? pick("terms") : "";
    return (die >= 80 ? shortBrand() : pick("places")) + field + ending;
  }

  private String brand() {
    int die = random.nextInt(100);
    if (die < 35) {
      return pick("brands");
    }
    if (die < 62) {
      return invented();
    }
    if (die < 72) {
      return pick("places").substring(0, 2) + invented();
    }
    return die < 84 ? shortBrand() + pick("companies") : pick("latin-brands");
  }

  private String shortBrand() {
    return random.nextInt(3) == 0 ? pick("brands") : invented();
  }

  private String invented() {
    while (true) {
      String name = pick("brand-heads") + pick("brand-tails");
      if (random.nextInt(8) == 0) {
        name += pick("brand-tails");
      }
      if (isHeldOut(name) == heldOut) {
        return name;
      }
    }
  }

  private String product() {
    int die = random.nextInt(100);
    if (die < 55) {
      return pick("products");
    }
    return die < 75 ? invented() : pick("latin-products");
  }

  private String pick(String list) {
    List<String> words = lists(list);
    while (true) {
      String word = words.get(random.nextInt(words.size()));
      if (!WHOLE_NAMES.contains(list) || isHeldOut(word) == heldOut) {
        return word;
      }
    }
  }

  private List<String> lists(String list) {
    List<String> words = lists.get(list);
    if (words == null || words.isEmpty()) {
      throw new IllegalArgumentException("no list of names " + list);
    }
    return words;
  }

  private static boolean isHeldOut(String name) {
    return Math.floorMod(name.hashCode(), TENTH) == 0;
  }
}
