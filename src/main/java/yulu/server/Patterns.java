package yulu.server;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** Compiles the patterns of REGEX and REPLACE; keeps the last one, as patterns rarely change. */
final class Patterns {
  private final String function;
  private @Nullable String source;
  private String flags = "";
  private @Nullable Pattern compiled;

  Patterns(String function) {
    this.function = function;
  }

  /** The pattern, compiled; throws Jena's evaluation error if it is none. */
  Pattern get(NodeValue pattern, @Nullable NodeValue flagsValue) {
    String newSource = string(pattern);
    String newFlags = flagsValue == null ? "" : string(flagsValue);
    Pattern last = compiled;
    if (last != null && newSource.equals(source) && newFlags.equals(flags)) {
      return last;
    }
    Pattern fresh = RegexEngine.makePattern(function, newSource, newFlags);
    source = newSource;
    flags = newFlags;
    compiled = fresh;
    return fresh;
  }

  /** The text of a string literal, with or without a language. */
  String string(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }
}
