package yulu.evaluation;

import java.nio.file.Path;
import yulu.text.YuluException;

/** A gold standard, a document or a saved run that cannot be used. */
public final class EvaluationException extends YuluException {
  private static final long serialVersionUID = 1L;

  EvaluationException(String what, Path where, String toDo) {
    super(what, where.toString(), toDo);
  }

  EvaluationException(String what, Path where, String toDo, Throwable cause) {
    super(what, where.toString(), toDo, cause);
  }
}
