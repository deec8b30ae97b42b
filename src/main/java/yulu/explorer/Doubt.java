package yulu.explorer;

import java.util.List;

/**
 * A name of which the graph is not sure what it means.
 *
 * @param words the name as it stands in the text
 * @param place the document, with the place of the name
 * @param meanings what it could mean; one if it is taken to mean that for want of better
 * @param why the rule that says so; its name may be empty
 * @param confidence from 0 to 1; empty where several meanings are open
 */
record Doubt(String words, Link place, List<Link> meanings, Names.Reason why, String confidence) {
  /** True if the text leaves open which of them is meant. */
  boolean open() {
    return meanings.size() > 1;
  }
}
