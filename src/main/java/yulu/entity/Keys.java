package yulu.entity;

import java.text.Normalizer;
import java.util.Locale;
import yulu.nlp.Folding;
import yulu.text.Scripts;

/** Keys of entities that no list has, made from their names alone. */
public final class Keys {
  private Keys() {}

  /**
   * An ASCII slug for a Latin name, the simplified characters (other signs as hyphens) for any
   * other.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    String latin = slug(plain);
    boolean han = plain.chars().anyMatch(c -> Scripts.isHan((char) c));
    if (!han && !latin.isEmpty()) {
      return latin;
    }
    StringBuilder out = new StringBuilder();
    String folded = Folding.fold(plain);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean keep = Character.isLetterOrDigit(c) || c == '·';
      if (keep) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    while (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
      out.setLength(out.length() - 1);
    }
    return out.length() == 0 ? "unnamed" : out.toString();
  }

  private static String slug(String name) {
    String bare =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("ø", "o")
            .replace("ß", "ss")
            .toLowerCase(Locale.ROOT);
    String slug = bare.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
    return slug.replaceAll("^-+|-+$", "");
  }
}
