package yulu.server;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * What GROUP_CONCAT puts together, as long as the query has characters left: the strings of all
 * groups live at one time.
 */
final class MeteredText extends ExprFunction1 {
  private final int separatorLength;
  private final AtomicLong left;

  MeteredText(Expr text, int separatorLength, AtomicLong left) {
    super(text, "metered");
    this.separatorLength = separatorLength;
    this.left = left;
  }

  @Override
  protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
    NodeValue value = getArg().eval(binding, env);
    if (left.addAndGet(-separatorLength - (long) value.asString().length()) < 0) {
      throw new Refusal(
          400, "GROUP_CONCAT would make more than 16 million characters. Ask for less.");
    }
    return value;
  }

  /** Only called to work a constant out before the query runs, which would lose the meter. */
  @Override
  public NodeValue eval(NodeValue value) {
    throw new ExprEvalException("metered while it runs");
  }

  @Override
  public Expr copy(Expr arg) {
    return new MeteredText(arg, separatorLength, left);
  }
}
