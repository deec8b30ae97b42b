package yulu.corpus;

/**
 * A source file that is left out, and why.
 *
 * @param identifier path below the corpus root, or the path as the user gave it
 * @param what what is wrong, one sentence without the file's name
 * @param howToMend what the user can do about it
 */
public record Finding(String identifier, String what, String howToMend)
    implements Reading, Loading {
  @Override
  public String toString() {
    return identifier + ": " + what + " (" + howToMend + ")";
  }
}
