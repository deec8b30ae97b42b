package yulu.relation;

import java.util.List;
import yulu.text.YuluException;

/** The files of the relation rules have defects. */
public final class RelationRulesException extends YuluException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> defects;

  RelationRulesException(List<String> defects) {
    super(
        "the relation rules have defects:\n  " + String.join("\n  ", defects),
        defects.get(0).replaceFirst(": .*", ""),
        "mend these lines and try again");
    this.defects = List.copyOf(defects);
  }

  /** Every defect as {@code file:line: what}. */
  public List<String> defects() {
    return defects;
  }
}
