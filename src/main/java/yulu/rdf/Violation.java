package yulu.rdf;

/**
 * A place where a graph does not keep to the shapes.
 *
 * @param where the document, and in it the claim, span or entity
 * @param what what is wrong, in one sentence without a full stop
 * @param howToMend what to do about it
 */
public record Violation(String where, String what, String howToMend) {
  @Override
  public String toString() {
    return where + ": " + what + " (" + howToMend + ")";
  }
}
