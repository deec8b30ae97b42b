package yulu.server;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * What a query may say: plain SPARQL 1.1, nothing that leaves this server, and of Jena's extension
 * functions only those that are known to be harmless.
 */
final class QueryRules {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String FN = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final String AFN = "http://jena.apache.org/ARQ/function#";

  /** Functions of XPath that take neither patterns nor functions and do not lengthen strings. */
  private static final Set<String> FN_NAMES =
      Set.of(
          ("abs ceiling floor round round-half-to-even boolean not string-length substring"
                  + " upper-case lower-case contains starts-with ends-with substring-before"
                  + " substring-after normalize-space normalize-unicode year-from-date"
                  + " month-from-date day-from-date timezone-from-date hours-from-time"
                  + " minutes-from-time seconds-from-time timezone-from-time dateTime"
                  + " year-from-dateTime month-from-dateTime day-from-dateTime"
                  + " hours-from-dateTime minutes-from-dateTime seconds-from-dateTime"
                  + " timezone-from-dateTime years-from-duration months-from-duration"
                  + " days-from-duration hours-from-duration minutes-from-duration"
                  + " seconds-from-duration numeric-mod numeric-integer-divide")
              .split(" "));

  private static final Set<String> AFN_NAMES =
      Set.of("localname", "namespace", "max", "min", "pi", "e", "now", "substr", "strlen");

  private static final Set<String> PROPERTY_FUNCTIONS =
      Set.of(
          "http://jena.apache.org/text#query",
          "http://jena.apache.org/ARQ/list#member",
          "http://jena.apache.org/ARQ/list#index",
          "http://jena.apache.org/ARQ/list#length",
          "http://www.w3.org/2000/01/rdf-schema#member");

  private QueryRules() {}

  /**
   * Reads a query.
   *
   * @throws Refusal 400 if it is no SPARQL 1.1 query, is too long, or asks for what is not served
   */
  static Query parse(String text, Limits limits) {
    if (text.length() > limits.maxQueryLength()) {
      throw new Refusal(
          400, "The query is longer than " + limits.maxQueryLength() + " characters.");
    }
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      check(Algebra.compile(query));
      return query;
    } catch (QueryParseException e) {
      throw new Refusal(400, "This is no SPARQL 1.1 query: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Refusal(400, "The query nests too deep.");
    }
  }

  private static void check(Op op) {
    Transformer.transform(new GraphPatterns(), new Functions(), op);
  }

  private static void checkPredicate(Node predicate) {
    if (!predicate.isURI()) {
      return;
    }
    String iri = predicate.getURI();
    boolean isFunction = PropertyFunctionRegistry.get().manages(iri);
    if (isFunction && !PROPERTY_FUNCTIONS.contains(iri)) {
      throw new Refusal(400, "The property function <" + iri + "> is not served.");
    }
  }

  private static void checkFunction(String iri) {
    boolean allowed =
        iri.startsWith(XSD)
            || iri.startsWith(MATH)
            || named(iri, FN, FN_NAMES)
            || named(iri, AFN, AFN_NAMES);
    if (!allowed) {
      throw new Refusal(400, "The function <" + iri + "> is not served.");
    }
  }

  private static boolean named(String iri, String namespace, Set<String> names) {
    return iri.startsWith(namespace) && names.contains(iri.substring(namespace.length()));
  }

  /** Looks at every pattern of a query. */
  private static final class GraphPatterns extends TransformCopy {
    @Override
    public Op transform(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        checkPredicate(triple.getPredicate());
      }
      return super.transform(pattern);
    }

    @Override
    public Op transform(OpPath path) {
      path.getTriplePath().getPath().visit(new PathSteps());
      return super.transform(path);
    }

    @Override
    public Op transform(OpService service, Op inner) {
      throw new Refusal(400, "SERVICE is not served: a query here reads this graph only.");
    }
  }

  /** Looks at every step of a property path. */
  private static final class PathSteps extends PathVisitorByType {
    @Override
    public void visit0(P_Path0 step) {
      checkPredicate(step.getNode());
    }

    @Override
    public void visit1(P_Path1 path) {
      path.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 path) {
      path.getLeft().visit(this);
      path.getRight().visit(this);
    }

    @Override
    public void visitNegPS(P_NegPropSet path) {
      path.getNodes().forEach(this::visit0);
    }
  }

  /** Looks at every function of a query. */
  private static final class Functions extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof E_Call) {
        throw new Refusal(400, "CALL is not served.");
      }
      if (function instanceof E_Function named) {
        checkFunction(named.getFunctionIRI());
      }
      return super.transform(function, args);
    }

    @Override
    public Expr transform(ExprAggregator aggregator) {
      if (aggregator.getAggregator() instanceof AggCustom custom) {
        checkFunction(custom.getIRI());
      }
      return super.transform(aggregator);
    }
  }
}
