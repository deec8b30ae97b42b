package yulu.claim;

import java.util.List;
import yulu.entity.Entity;
import yulu.entity.Linked;
import yulu.entity.LinkedDocument;
import yulu.text.Language;

/** Finds the claims of texts that tests write down, and shows them. */
final class Claims {
  private static final ClaimFinder FINDER = new ClaimFinder();

  private Claims() {}

  static ClaimFinder.Found found(String name, String text) {
    LinkedDocument linked = Linked.of(name, text);
    return FINDER.find(linked, Language.guess(text));
  }

  static List<Claim> of(String name, String text) {
    return found(name, text).claims();
  }

  /** Each claim of a Markdown text as {@code ATTRIBUTION key+key: text}. */
  static List<String> voices(String text) {
    return of("a.md", text).stream().map(Claims::voice).toList();
  }

  static String voice(Claim claim) {
    return whose(claim) + ": " + claim.text();
  }

  /** Whose each claim of a Markdown text is, as {@code ATTRIBUTION key+key}. */
  static List<String> whose(String text) {
    return of("a.md", text).stream().map(Claims::whose).toList();
  }

  /** Whose the last claim of a Markdown text is. */
  static String whoseLast(String text) {
    List<String> whose = whose(text);
    return whose.get(whose.size() - 1);
  }

  static String whose(Claim claim) {
    String who = String.join("+", claim.claimants().stream().map(Entity::key).toList());
    return claim.attribution() + (who.isEmpty() ? "" : " " + who);
  }

  /** The modality of a text that is one claim. */
  static Modality modality(String text) {
    List<Claim> claims = of("a.md", text);
    if (claims.size() != 1) {
      throw new AssertionError(claims.size() + " claims in " + text);
    }
    return claims.get(0).modality();
  }
}
