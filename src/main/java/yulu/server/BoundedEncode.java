package yulu.server;

import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** ENCODE_FOR_URI that makes no endless strings. */
final class BoundedEncode extends E_StrEncodeForURI {
  private static final int MOST_CHARACTERS_FOR_ONE = 9;

  BoundedEncode(Expr arg) {
    super(arg);
  }

  @Override
  public NodeValue eval(NodeValue value) {
    BoundedFunctions.checkLength((long) value.asString().length() * MOST_CHARACTERS_FOR_ONE);
    return super.eval(value);
  }

  @Override
  public Expr copy(Expr arg) {
    return new BoundedEncode(arg);
  }
}
