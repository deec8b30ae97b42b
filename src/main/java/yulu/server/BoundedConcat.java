package yulu.server;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT that makes no endless strings. */
final class BoundedConcat extends E_StrConcat {
  BoundedConcat(ExprList args) {
    super(args);
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    long length = 0;
    for (NodeValue arg : args) {
      length += arg.asString().length();
    }
    BoundedFunctions.checkLength(length);
    return super.eval(args);
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedConcat(newArgs);
  }
}
