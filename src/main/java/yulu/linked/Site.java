package yulu.linked;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.rdf.IriMinter;

/**
 * The data set as a whole.
 *
 * @param minter names what is in it
 * @param license IRI of the licence that it is published under, if it is
 */
public record Site(IriMinter minter, Optional<String> license) {
  /** The data set's own name: {@code <base>dataset}. */
  public Node dataset() {
    return NodeFactory.createURI(minter.base() + "dataset");
  }
}
