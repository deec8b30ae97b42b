package yulu.rdf;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import yulu.text.Language;
import yulu.text.PartialDate;

/** Literal nodes in their canonical forms; those that come again and again are kept. */
final class Literals {
  private static final int KEPT = 1 << 16;
  private static final int THOUSAND = 1000;

  private final AtomicReferenceArray<@Nullable Node> offsets = new AtomicReferenceArray<>(KEPT);
  private final AtomicReferenceArray<@Nullable Node> shares =
      new AtomicReferenceArray<>(THOUSAND + 1);

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node text(String text, Language language) {
    return NodeFactory.createLiteralLang(text, language.tag());
  }

  /** An address that is a valid IRI as xsd:anyURI, anything else as the string that it is. */
  static Node address(String text) {
    return Iris.isWebAddress(text)
        ? NodeFactory.createLiteralDT(text, XSDDatatype.XSDanyURI)
        : string(text);
  }

  /** As exact as it is known: xsd:gYear, xsd:gYearMonth or xsd:date. */
  static Node date(PartialDate date) {
    StringBuilder text = new StringBuilder(padded(date.year(), 4));
    XSDDatatype type = XSDDatatype.XSDgYear;
    if (date.month() != 0) {
      text.append('-').append(padded(date.month(), 2));
      type = XSDDatatype.XSDgYearMonth;
    }
    if (date.day() != 0) {
      text.append('-').append(padded(date.day(), 2));
      type = XSDDatatype.XSDdate;
    }
    return NodeFactory.createLiteralDT(text.toString(), type);
  }

  /** With ASCII digits in every locale. */
  static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /** An offset in code points, as xsd:nonNegativeInteger (NIF 2.0). */
  Node offset(int value) {
    if (value >= KEPT) {
      return newOffset(value);
    }
    Node kept = offsets.get(value);
    if (kept == null) {
      kept = newOffset(value);
      offsets.set(value, kept);
    }
    return kept;
  }

  /** A share of one, rounded to thousandths, as xsd:decimal. */
  Node share(double value) {
    int thousandths = (int) Math.round(value * THOUSAND);
    Node kept = shares.get(thousandths);
    if (kept == null) {
      kept = NodeFactory.createLiteralDT(decimal(thousandths), XSDDatatype.XSDdecimal);
      shares.set(thousandths, kept);
    }
    return kept;
  }

  private static Node newOffset(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  /** Canonical form: no zeros at the end but one after the point. */
  private static String decimal(int thousandths) {
    StringBuilder digits = new StringBuilder(padded(thousandths % THOUSAND, 3));
    while (digits.length() > 1 && digits.charAt(digits.length() - 1) == '0') {
      digits.deleteCharAt(digits.length() - 1);
    }
    return thousandths / THOUSAND + "." + digits;
  }
}
