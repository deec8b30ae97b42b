package yulu.term;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.nlp.Folding;

/** Terms that a text sets in bold or in quotation marks. */
final class MarkedTerms {
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{2,40})\\*\\*()");
  private static final Pattern QUOTED =
      Pattern.compile("(?=[“「『\"])(?:[“「『]([^“”「」『』\\n]{2,40})[”」』]|\"([^\"\\n]{2,40})\")");

  private final TermForm form;

  MarkedTerms(TermForm form) {
    this.form = form;
  }

  /** Folded terms, each with the form of its first place. */
  Map<String, String> bold(String text) {
    return all(BOLD, text);
  }

  /** Folded terms, each with the form of its first place. */
  Map<String, String> quoted(String text) {
    return all(QUOTED, text);
  }

  private Map<String, String> all(Pattern pattern, String text) {
    Map<String, String> terms = new TreeMap<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      String inside = m.group(1) != null ? m.group(1) : m.group(2);
      String term = inside.strip().replaceFirst("[:：。.]$", "");
      if (!term.isEmpty() && !terms.containsKey(Folding.fold(term)) && form.isTerm(term)) {
        terms.put(Folding.fold(term), term);
      }
    }
    return terms;
  }
}
