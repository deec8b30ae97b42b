package yulu.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.rdf.IriMinter;
import yulu.store.EntityNames;
import yulu.store.Parameter;

/**
 * A selection as somebody wrote it.
 *
 * @param persons names, keys or IRIs; one of them
 * @param concepts names, keys or IRIs; one of them
 * @param chosen IRIs that a query found
 */
public record SelectionTerms(
    List<String> persons,
    List<String> concepts,
    Optional<Days> when,
    Optional<Set<String>> chosen) {
  public SelectionTerms {
    persons = List.copyOf(persons);
    concepts = List.copyOf(concepts);
    chosen = chosen.map(Set::copyOf);
  }

  /**
   * Finds what is meant, in the caller's transaction.
   *
   * @throws yulu.store.StoreException if a name means nothing, or several things
   */
  public Selection in(DatasetGraph view, IriMinter minter) {
    EntityNames names = new EntityNames(view, minter);
    return new Selection(
        found(persons, "person", Parameter.Type.PERSON, names),
        found(concepts, "concept", Parameter.Type.CONCEPT, names),
        when,
        chosen.map(SelectionTerms::nodes));
  }

  private static Set<Node> found(
      List<String> values, String name, Parameter.Type type, EntityNames names) {
    Parameter parameter = new Parameter(name, type, Optional.empty(), false, name);
    Set<Node> found = new HashSet<>();
    values.forEach(value -> found.add(names.find(value, parameter)));
    return found;
  }

  private static Set<Node> nodes(Set<String> iris) {
    Set<Node> nodes = new HashSet<>();
    iris.forEach(iri -> nodes.add(NodeFactory.createURI(iri)));
    return nodes;
  }
}
