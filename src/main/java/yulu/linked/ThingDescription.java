package yulu.linked;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.rdf.Vocabulary;

/**
 * What is said of one thing: its own statements, the names of what they link to, who links to it,
 * and for its relations the assertions with the words that they stand on.
 *
 * <p>Bounded: of many links of one kind to a thing the first {@value #MOST_LINKS} in the order of
 * their IRIs are there, and {@code rdfs:seeAlso} leads to all of them. The same graph gives the
 * same triples in the same order.
 */
public final class ThingDescription {
  /** Most links of one kind, and most assertions. */
  static final int MOST_LINKS = 100;

  /** Most statements that one thing makes itself. */
  static final int MOST_VALUES = 1_000;

  /** How many links are looked at to find the first. */
  private static final int MOST_LOOKED_AT = 20_000;

  private static final Comparator<Triple> BY_TEXT =
      Comparator.comparing((Triple t) -> NodeFmtLib.strNT(t.getSubject()))
          .thenComparing(t -> NodeFmtLib.strNT(t.getObject()));

  /** The properties whose subjects a reader of the object wants to see. */
  private static final List<Node> LINKING = linking();

  private final Graph graph;
  private final Node thing;
  private final Set<Triple> triples = new LinkedHashSet<>();
  private final List<Node> cut = new ArrayList<>();

  private ThingDescription(Graph graph, Node thing) {
    this.graph = graph;
    this.thing = thing;
  }

  /** True if the graph says anything of it; must be called in a read transaction. */
  public static boolean isKnown(DatasetGraph view, Node thing) {
    return view.getDefaultGraph().contains(thing, ANY, ANY);
  }

  /** Must be called in a read transaction. */
  public static ThingDescription of(DatasetGraph view, Node thing) {
    ThingDescription description = new ThingDescription(view.getDefaultGraph(), thing);
    description.gather();
    return description;
  }

  /** The description, and of the document that holds it what it is and under which licence. */
  public List<Triple> in(DescriptionDocument document) {
    Set<Triple> all = new LinkedHashSet<>(triples);
    all.addAll(document.about(thing, cut));
    return TripleOrder.sorted(all, thing);
  }

  private void gather() {
    triples.addAll(first(thing, ANY, ANY, MOST_VALUES));
    for (Node property : LINKING) {
      links(property);
    }
    Set<Node> reasons = new LinkedHashSet<>();
    assertions(Vocabulary.RDF_SUBJECT, reasons);
    assertions(Vocabulary.RDF_OBJECT, reasons);
    reasons.add(thing);
    reasons.forEach(this::evidence);
    names();
  }

  private void links(Node property) {
    TreeSet<Triple> least = new TreeSet<>(BY_TEXT);
    Iterator<Triple> found = graph.find(ANY, property, thing);
    for (int i = 0; found.hasNext() && i < MOST_LOOKED_AT; i++) {
      least.add(found.next());
      if (least.size() > MOST_LINKS) {
        least.pollLast();
        if (!cut.contains(property)) {
          cut.add(property);
        }
      }
    }
    triples.addAll(least);
  }

  /** The reasons of the thing's relations, whole. */
  private void assertions(Node role, Set<Node> assertions) {
    for (Triple link : first(ANY, role, thing, MOST_LINKS)) {
      assertions.add(link.getSubject());
      triples.addAll(first(link.getSubject(), ANY, ANY, MOST_VALUES));
    }
  }

  private void evidence(Node reason) {
    for (Triple link : first(reason, Vocabulary.EVIDENCE, ANY, MOST_LINKS)) {
      triples.addAll(first(link.getObject(), ANY, ANY, MOST_VALUES));
    }
  }

  private void names() {
    Set<Node> linked = new LinkedHashSet<>();
    for (Triple triple : triples) {
      linked.add(triple.getSubject());
      if (triple.getObject().isURI()) {
        linked.add(triple.getObject());
      }
    }
    linked.remove(thing);
    for (Node node : linked) {
      triples.addAll(Labels.of(graph, node));
    }
  }

  private List<Triple> first(Node s, Node p, Node o, int most) {
    List<Triple> found = new ArrayList<>();
    Iterator<Triple> all = graph.find(s, p, o);
    while (all.hasNext() && found.size() < most) {
      found.add(all.next());
    }
    return found;
  }

  private static List<Node> linking() {
    List<Node> linking =
        new ArrayList<>(
            List.of(
                Vocabulary.CLAIMANT,
                Vocabulary.REPORTER,
                Vocabulary.SCHEMA_ABOUT,
                Vocabulary.MADE_AT,
                Vocabulary.REPORTS,
                Vocabulary.RESTATES,
                Vocabulary.REVISES,
                Vocabulary.CITO_DISPUTES,
                Vocabulary.CITO_SUPPORTS,
                Vocabulary.SCHEMA_AUTHOR,
                Vocabulary.SCHEMA_CREATOR,
                Vocabulary.SCHEMA_ATTENDEE,
                Vocabulary.DCTERMS_CREATOR,
                Vocabulary.ITS_TA_IDENT_REF,
                Vocabulary.SKOS_IN_SCHEME));
    linking.addAll(Vocabulary.relations());
    return List.copyOf(linking);
  }
}
