package yulu.export;

import static org.apache.jena.graph.Node.ANY;
import static yulu.rdf.Vocabulary.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.rdf.Vocabulary;

/**
 * What was selected of a graph, one claim and one relation at a time, in the order of their IRIs.
 * Reads in the caller's transaction; memory does not grow with the number of claims.
 */
final class Excerpt {
  private final DatasetGraph view;
  private final Graph union;
  private final Selection selection;
  private final Checkpoint checkpoint;

  Excerpt(DatasetGraph view, Selection selection, Checkpoint checkpoint) {
    this.view = view;
    this.union = view.getUnionGraph();
    this.selection = selection;
    this.checkpoint = checkpoint;
  }

  /** All named graphs, whatever was selected. */
  DatasetGraph view() {
    return view;
  }

  boolean isWhole() {
    return selection.isAll();
  }

  Checkpoint checkpoint() {
    return checkpoint;
  }

  /** The graphs as they are, or what belongs to the selection in each. */
  NamedGraphs graphs() {
    return selection.isAll() ? new AllGraphs(view, checkpoint) : new SelectedGraphs(this);
  }

  Facts about(Node subject) {
    return Facts.of(union, subject);
  }

  void claims(Sink<ClaimFacts> out) throws IOException {
    sorted(
        candidates(),
        iri -> {
          ClaimFacts claim = claim(iri);
          if (selection.has(claim)) {
            out.accept(claim);
          }
        });
  }

  void relations(Sink<RelationFacts> out) throws IOException {
    sorted(
        subjects(RDF_TYPE, ASSERTION),
        iri -> {
          Optional<RelationFacts> relation = relation(iri).filter(selection::has);
          if (relation.isPresent()) {
            out.accept(relation.get());
          }
        });
  }

  boolean hasClaim(Node iri) {
    return union.contains(iri, RDF_TYPE, CLAIM) && selection.has(claim(iri));
  }

  boolean hasRelation(Node iri) {
    return relation(iri).filter(selection::has).isPresent();
  }

  ClaimFacts claim(Node iri) {
    return about(iri).claim();
  }

  Optional<RelationFacts> relation(Node iri) {
    Facts facts = about(iri);
    return facts.relation(facts.iri(PROV_WAS_DERIVED_FROM).flatMap(this::date));
  }

  /** When the document was issued, or else when happened what it reports. */
  private Optional<String> date(Node document) {
    Facts facts = about(document);
    Optional<String> issued = facts.text(DCTERMS_ISSUED);
    return issued.isPresent()
        ? issued
        : facts.iris(REPORTS).stream()
            .flatMap(o -> about(o).text(DCTERMS_DATE).stream())
            .findFirst();
  }

  /** No more claims than need be looked at. */
  private Iterator<Node> candidates() {
    if (!selection.persons().isEmpty()) {
      return Iter.flatMap(selection.persons().iterator(), p -> subjects(CLAIMANT, p));
    } else if (!selection.concepts().isEmpty()) {
      return Iter.flatMap(selection.concepts().iterator(), c -> subjects(SCHEMA_ABOUT, c));
    }
    return subjects(RDF_TYPE, Vocabulary.CLAIM);
  }

  private Iterator<Node> subjects(Node property, Node value) {
    return Iter.map(union.find(ANY, property, value), Triple::getSubject);
  }

  private void sorted(Iterator<Node> iris, Sink<Node> out) throws IOException {
    try (SortedLines lines = new SortedLines()) {
      while (iris.hasNext()) {
        checkpoint.pass();
        Node iri = iris.next();
        if (iri.isURI()) {
          lines.add(iri.getURI());
        }
      }
      lines.forEach(
          line -> {
            checkpoint.pass();
            out.accept(NodeFactory.createURI(new String(line, StandardCharsets.UTF_8)));
          });
    }
  }
}
