package yulu.store;

/**
 * A name with its language tag.
 *
 * @param text the name
 * @param language tag, empty if none
 */
public record Label(String text, String language) {
  @Override
  public String toString() {
    return language.isEmpty() ? text : text + " (" + language + ")";
  }
}
