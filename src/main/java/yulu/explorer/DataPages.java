package yulu.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.linked.Fragment;
import yulu.linked.OntologyTerm;

/** Pages that show the data as data: the ontology, pages of triples, things without a page else. */
public final class DataPages {
  private final DatasetGraph data;
  private final String base;
  private final Templates templates = new Templates();
  private final Queries queries = new Queries();

  /**
   * @param base of the graph's IRIs
   */
  public DataPages(DatasetGraph data, String base) {
    this.data = data;
    this.base = base;
  }

  /** Every term of the ontology. */
  public String ontology(
      List<OntologyTerm> terms, Language language, Map<String, String> parameters) {
    return data.calculateRead(
        () -> {
          Look look = new Look(data, queries, base, language, parameters);
          String title = look.texts().lookup("ontology");
          Frame frame = new Frame(language, title, "/ontology.html", parameters, "");
          return templates.fill("ontology", frame, OntologyPage.of(terms, look));
        });
  }

  /** A page of the triples that match a pattern, and the form that asks for others. */
  public String fragment(Fragment fragment, Language language, Map<String, String> parameters) {
    return data.calculateRead(
        () -> {
          Look look = new Look(data, queries, base, language, parameters);
          String title = look.texts().lookup("fragments");
          Frame frame = new Frame(language, title, "/fragments", parameters, "");
          return templates.fill("fragment", frame, FragmentPage.of(fragment, look));
        });
  }

  /**
   * What the graph says of a thing, property by property; for a named graph how to get it.
   *
   * @return nothing if it is neither
   */
  public Optional<String> description(
      String iri, Language language, Map<String, String> parameters) {
    return data.calculateRead(
        () -> {
          Look look = new Look(data, queries, base, language, parameters);
          Node thing = NodeFactory.createURI(iri);
          boolean known =
              look.graph().contains(thing, Node.ANY, Node.ANY)
                  || data.contains(thing, Node.ANY, Node.ANY, Node.ANY);
          if (!known) {
            return Optional.empty();
          }
          String title = look.label(thing).text();
          Frame frame = new Frame(language, title, look.path(thing) + ".html", parameters, "");
          return Optional.of(templates.fill("description", frame, DescriptionPage.of(look, thing)));
        });
  }
}
