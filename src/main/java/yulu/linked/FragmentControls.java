package yulu.linked;

import static yulu.linked.WebTerms.dcterms;
import static yulu.linked.WebTerms.foaf;
import static yulu.linked.WebTerms.hydra;
import static yulu.linked.WebTerms.rdf;
import static yulu.linked.WebTerms.sd;
import static yulu.linked.WebTerms.voidTerm;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a page of triples says of itself, so that a program can page on and ask for others: totals,
 * next page and search form, in the terms of Hydra
 * (https://linkeddatafragments.org/specification/triple-pattern-fragments/).
 */
public final class FragmentControls {
  /** The parameters of the search form, and what they stand for. */
  private static final SortedMap<String, Node> VARIABLES =
      new TreeMap<>(
          Map.of(
              "subject", rdf("subject"),
              "predicate", rdf("predicate"),
              "object", rdf("object"),
              "graph", sd("graph")));

  private final String fragments;
  private final String query;

  /**
   * @param fragments address of the fragments, such as {@code http://localhost:3030/fragments}
   * @param query the pattern as a query string, without the page; may be empty
   */
  public FragmentControls(String fragments, String query) {
    this.fragments = fragments;
    this.query = query;
  }

  /** Address of a page. */
  public String page(int number) {
    String parameters =
        number == 1 ? query : query + (query.isEmpty() ? "" : "&") + "page=" + number;
    return fragments + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  /** Name of the graph that holds what {@link #of} says, in formats with graphs. */
  public Node graph(Fragment fragment) {
    return Statements.iri(page(fragment.page()) + "#metadata");
  }

  /** All that is to be said of the page. */
  public List<Triple> of(Fragment fragment, Site site) {
    Statements statements = new Statements();
    Node dataset = Statements.iri(fragments + "#dataset");
    Node whole = Statements.iri(page(1) + (query.isEmpty() ? "#all" : ""));
    Node page = Statements.iri(page(fragment.page()));
    statements.again(graph(fragment)).link(foaf("primaryTopic"), page);
    search(statements, dataset, site);
    Statements.Subject about =
        statements
            .of(page, hydra("PartialCollectionView"))
            .text(dcterms("title"), "Triples that match a pattern, page " + fragment.page(), "en")
            .link(dcterms("source"), dataset)
            .number(hydra("totalItems"), fragment.total())
            .number(voidTerm("triples"), fragment.total())
            .number(hydra("itemsPerPage"), Fragment.PAGE_SIZE)
            .link(hydra("first"), page(1));
    if (fragment.page() > 1) {
      about.link(hydra("previous"), page(fragment.page() - 1));
    }
    if (fragment.more()) {
      about.link(hydra("next"), page(fragment.page() + 1));
    }
    statements.again(dataset).link(voidTerm("subset"), page);
    statements.of(whole, hydra("Collection")).link(hydra("view"), page);
    return statements.triples();
  }

  private void search(Statements statements, Node dataset, Site site) {
    Node search = Statements.iri(fragments + "#search");
    statements
        .of(dataset, voidTerm("Dataset"))
        .link(voidTerm("inDataset"), site.dataset())
        .link(hydra("search"), search);
    Statements.Subject form =
        statements
            .again(search)
            .text(hydra("template"), fragments + "{?subject,predicate,object,graph}")
            .link(hydra("variableRepresentation"), hydra("ExplicitRepresentation"));
    for (String name : VARIABLES.keySet()) {
      form.link(hydra("mapping"), variable(name));
    }
    VARIABLES.forEach(
        (name, property) ->
            statements
                .again(variable(name))
                .text(hydra("variable"), name)
                .link(hydra("property"), property));
  }

  private Node variable(String name) {
    return Statements.iri(fragments + "#" + name);
  }
}
