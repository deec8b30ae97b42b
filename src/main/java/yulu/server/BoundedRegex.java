package yulu.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REGEX that stops when the query must stop. */
final class BoundedRegex extends ExprFunctionN {
  private final AtomicBoolean stop;
  private final Patterns patterns = new Patterns("REGEX");

  BoundedRegex(ExprList args, AtomicBoolean stop) {
    super(Tags.tagRegex, args);
    this.stop = stop;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text = patterns.string(args.get(0));
    Pattern pattern = patterns.get(args.get(1), args.size() > 2 ? args.get(2) : null);
    try {
      return NodeValue.booleanReturn(pattern.matcher(new WatchedText(text, stop)).find());
    } catch (StackOverflowError e) {
      throw new ExprEvalException("REGEX: the pattern nests too deep for this text", e);
    }
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedRegex(newArgs, stop);
  }
}
