package yulu.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REPLACE that stops when the query must stop, and makes no endless strings. */
final class BoundedReplace extends ExprFunctionN {
  private final AtomicBoolean stop;
  private final Patterns patterns = new Patterns("REPLACE");

  BoundedReplace(ExprList args, AtomicBoolean stop) {
    super(Tags.tagReplace, args);
    this.stop = stop;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    NodeValue subject = args.get(0);
    String text = patterns.string(subject);
    String replacement = patterns.string(args.get(2));
    Matcher matcher =
        patterns
            .get(args.get(1), args.size() > 3 ? args.get(3) : null)
            .matcher(new WatchedText(text, stop));
    try {
      String replaced = replaceAll(matcher, replacement);
      String language = subject.asNode().getLiteralLanguage();
      return language.isEmpty()
          ? NodeValue.makeString(replaced)
          : NodeValue.makeLangString(replaced, language);
    } catch (StackOverflowError e) {
      throw new ExprEvalException("REPLACE: the pattern nests too deep for this text", e);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: no such group: " + replacement, e);
    }
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedReplace(newArgs, stop);
  }

  /** As Jena does it: of matches of the empty string only the first one counts. */
  private static String replaceAll(Matcher matcher, String replacement) {
    StringBuilder made = new StringBuilder();
    boolean first = true;
    while (matcher.find()) {
      if (first || matcher.start() != matcher.end()) {
        matcher.appendReplacement(made, replacement);
        BoundedFunctions.checkLength(made.length());
      }
      first = false;
    }
    matcher.appendTail(made);
    BoundedFunctions.checkLength(made.length());
    return made.toString();
  }
}
