package yulu.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yulu.nlp.Pinyin;
import yulu.text.Language;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * How a Chinese person's name is written in Latin letters: surname first, each part in one word, as
 * GB/T 28039 has it (周令仪: Zhou Lingyi). Tones are left out; of characters with several sounds the
 * most usual one is taken, so that such a form may be wrong.
 */
public final class PinyinName {
  /** BCP 47 tag of such a form. */
  public static final String LANGUAGE = "zh-Latn-pinyin";

  private static final Set<String> SURNAMES = WordList.read("surnames.txt");
  private static final int LONGEST = 4;

  /** Characters that sound otherwise as surnames. */
  private static final Map<String, String> AS_SURNAMES =
      Map.ofEntries(
          Map.entry("曾", "Zeng"),
          Map.entry("单", "Shan"),
          Map.entry("仇", "Qiu"),
          Map.entry("查", "Zha"),
          Map.entry("翟", "Zhai"),
          Map.entry("解", "Xie"),
          Map.entry("任", "Ren"),
          Map.entry("盖", "Ge"),
          Map.entry("朴", "Piao"),
          Map.entry("区", "Ou"),
          Map.entry("覃", "Qin"),
          Map.entry("尉迟", "Yuchi"));

  private PinyinName() {}

  /** The Latin form of a person's name who has a Chinese one only; empty for foreign names. */
  public static Optional<String> of(Names names) {
    boolean latin =
        names.preferred().stream().anyMatch(n -> n.language() == Language.EN)
            || names.alternative().stream().anyMatch(n -> n.language() == Language.EN);
    return latin
        ? Optional.empty()
        : names.preferred().stream()
            .map(Names.Name::text)
            .filter(PinyinName::isNative)
            .map(PinyinName::latin)
            .findFirst();
  }

  private static boolean isNative(String name) {
    int surname = surname(name);
    return surname > 0
        && name.length() > surname
        && name.length() <= LONGEST
        && name.chars().allMatch(c -> Scripts.isHan((char) c));
  }

  /** Length of the surname with which a name begins; 0 if there is none. */
  private static int surname(String name) {
    for (int length = 2; length > 0; length--) {
      if (name.length() > length && SURNAMES.contains(name.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String latin(String name) {
    int surname = surname(name);
    String family = name.substring(0, surname);
    return AS_SURNAMES.getOrDefault(family, word(family)) + " " + word(name.substring(surname));
  }

  private static String word(String characters) {
    List<String> syllables = Pinyin.syllables(characters);
    String word = String.join("", syllables).replace('v', 'ü');
    return word.isEmpty() ? characters : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
