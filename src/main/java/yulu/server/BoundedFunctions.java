package yulu.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts bounds on the functions that can cost without end: REGEX and REPLACE may backtrack for years
 * and look at no timeout, CONCAT, REPLACE and ENCODE_FOR_URI can double a string with every BIND.
 *
 * <p>It runs before Jena's own rewriting, which evaluates functions of constants.
 */
final class BoundedFunctions extends ExprTransformCopy {
  /** Longest string that a function may make, in characters. */
  static final int MAX_STRING = 1_000_000;

  private final AtomicBoolean stop;

  private BoundedFunctions(AtomicBoolean stop) {
    this.stop = stop;
  }

  /** Makes the queries that run with this context keep to the bounds and to its stop signal. */
  static void install(Context context, AtomicBoolean stop) {
    context.set(ARQConstants.symCancelQuery, stop);
    context.set(
        ARQConstants.sysOptimizerFactory,
        (RewriteFactory)
            inner -> {
              Rewrite standard = Optimize.stdOptimizationFactory.create(inner);
              return op -> standard.rewrite(bounded(op, stop));
            });
  }

  static String checked(String made) {
    checkLength(made.length());
    return made;
  }

  static void checkLength(long length) {
    if (length > MAX_STRING) {
      throw new ExprEvalException("a function made a string of more than 1,000,000 characters");
    }
  }

  private static Op bounded(Op op, AtomicBoolean stop) {
    return Transformer.transform(new BoundedGroups(), new BoundedFunctions(stop), op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex) {
      return new BoundedRegex(args, stop);
    }
    if (function instanceof E_StrReplace) {
      return new BoundedReplace(args, stop);
    }
    if (function instanceof E_StrConcat) {
      return new BoundedConcat(args);
    }
    return super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    return function instanceof E_StrEncodeForURI
        ? new BoundedEncode(arg)
        : super.transform(function, arg);
  }
}
