package yulu.entity;

import java.util.List;
import yulu.text.YuluException;

/** The lexicon's files have defects. */
public final class LexiconException extends YuluException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<String> defects;

  LexiconException(String folder, List<String> defects) {
    super(
        "the lexicon has " + defects.size() + " defects:\n  " + shown(defects),
        folder,
        "mend these lines and try again");
    this.defects = List.copyOf(defects);
  }

  /** Every defect as {@code file:line: what}. */
  public List<String> defects() {
    return defects;
  }

  private static String shown(List<String> defects) {
    String first = String.join("\n  ", defects.subList(0, Math.min(SHOWN, defects.size())));
    return defects.size() > SHOWN ? first + "\n  …" : first;
  }
}
