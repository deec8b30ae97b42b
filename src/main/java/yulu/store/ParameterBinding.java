package yulu.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import yulu.rdf.IriMinter;

/** Puts values in the place of a query's variables, in its syntax tree. */
final class ParameterBinding {
  private final EntityNames names;

  ParameterBinding(DatasetGraph view, IriMinter minter) {
    this.names = new EntityNames(view, minter);
  }

  Query bind(Query query, NamedQuery named, Map<String, String> values) {
    checkNames(named, values);
    Map<Var, Node> nodes = new HashMap<>();
    Map<String, Boolean> given = new HashMap<>();
    long limit = Query.NOLIMIT;
    for (Parameter parameter : named.parameters()) {
      String value = values.getOrDefault(parameter.name(), parameter.preset().orElse(""));
      if (value.isEmpty() && !parameter.optional()) {
        throw new StoreException(
            "the query needs %s (%s)".formatted(parameter.name(), parameter.explanation()),
            named.name(),
            "give --param " + parameter.name() + "=VALUE");
      }
      given.put(parameter.name(), !value.isEmpty());
      if (parameter.name().equals("limit") && !value.isEmpty()) {
        limit = Long.parseLong(number(parameter, value));
      } else if (!value.isEmpty()) {
        nodes.put(Var.alloc(parameter.name()), node(parameter, value));
      }
    }
    Query bound = QueryTransformOps.replaceVars(boundAnswered(query, given), nodes);
    if (limit != Query.NOLIMIT) {
      bound.setLimit(limit);
    }
    return bound;
  }

  private static void checkNames(NamedQuery named, Map<String, String> values) {
    Set<String> unknown = new TreeSet<>(values.keySet());
    List<String> known = named.parameters().stream().map(Parameter::name).toList();
    known.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new StoreException(
          "the query has no parameter " + String.join(", ", unknown),
          named.name(),
          known.isEmpty() ? "give none" : "give some of " + String.join(", ", known));
    }
  }

  /** {@code BOUND(?parameter)} is known now, and a constant may not stand there. */
  private static Query boundAnswered(Query query, Map<String, Boolean> given) {
    ElementTransformCopyBase elements = new ElementTransformCopyBase();
    return QueryTransformOps.transform(
        query,
        elements,
        new ExprTransformApplyElementTransform(elements) {
          @Override
          public Expr transform(ExprFunction1 function, Expr argument) {
            if (function instanceof E_Bound && argument.isVariable()) {
              Boolean answer = given.get(argument.getVarName());
              if (answer != null) {
                return NodeValue.makeBoolean(answer);
              }
            }
            return super.transform(function, argument);
          }
        });
  }

  private Node node(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case STRING -> NodeFactory.createLiteralString(value);
      case PHRASE -> NodeFactory.createLiteralString(phrase(value));
      case INTEGER -> NodeFactory.createLiteralDT(number(parameter, value), XSDDatatype.XSDinteger);
      case DATE -> date(parameter, value);
      case LANGUAGE -> language(parameter, value);
      default -> names.find(value, parameter);
    };
  }

  /** Lucene reads what stands in quotes as words that follow each other, and nothing else. */
  private static String phrase(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String number(Parameter parameter, String value) {
    if (!value.matches("[+-]?[0-9]{1,18}")) {
      throw wrong(parameter, value, "a whole number");
    }
    return value;
  }

  private static Node date(Parameter parameter, String value) {
    if (value.matches("[0-9]{4}")) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
    } else if (value.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYearMonth);
    } else if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && XSDDatatype.XSDdate.isValid(value)) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }
    throw wrong(parameter, value, "a date (2025, 2025-11 or 2025-11-26)");
  }

  private static Node language(Parameter parameter, String value) {
    if (!value.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      throw wrong(parameter, value, "a language tag (zh, zh-Hant, en)");
    }
    return NodeFactory.createLiteralString(value);
  }

  private static StoreException wrong(Parameter parameter, String value, String expected) {
    return new StoreException(
        "%s=%s is not %s".formatted(parameter.name(), value, expected),
        "",
        parameter.explanation());
  }
}
