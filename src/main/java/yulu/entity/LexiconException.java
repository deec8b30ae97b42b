package yulu.entity;

import java.util.List;
import yulu.text.YuluException;

/** The lexicon's files have defects; the message lists them, one {@code file:line: what} a line. */
public final class LexiconException extends YuluException {
  private final List<String> defects;

  LexiconException(List<String> defects) {
    super(
        "The lexicon cannot be used; mend these lines and try again:\n  "
            + String.join("\n  ", defects.subList(0, Math.min(20, defects.size())))
            + (defects.size() > 20 ? "\n  … and " + (defects.size() - 20) + " more" : ""));
    this.defects = List.copyOf(defects);
  }

  /** Every defect as {@code file:line: what}. */
  public List<String> defects() {
    return defects;
  }
}
