package yulu.linked;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * One term of the ontology.
 *
 * @param isLink whether the values of the property are things
 * @param labels by language
 * @param comments by language
 * @param parents superclasses or superproperties; the class of an individual
 * @param domain classes that have the property
 * @param range what its values are
 * @param alignments terms of other vocabularies that mean about the same
 */
public record OntologyTerm(
    String iri,
    Kind kind,
    boolean isLink,
    Map<String, String> labels,
    Map<String, String> comments,
    List<Node> parents,
    List<Node> domain,
    List<Node> range,
    List<Node> alignments) {
  /** What a term is. */
  public enum Kind {
    CLASS,
    PROPERTY,
    INDIVIDUAL
  }

  public OntologyTerm {
    labels = Map.copyOf(labels);
    comments = Map.copyOf(comments);
    parents = List.copyOf(parents);
    domain = List.copyOf(domain);
    range = List.copyOf(range);
    alignments = List.copyOf(alignments);
  }

  /** The part after the namespace, such as {@code Claim}. */
  public String localName() {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
