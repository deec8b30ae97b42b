package yulu.linked;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import yulu.rdf.Vocabulary;

/** An order of triples that depends on nothing but them: one subject first, and types first. */
final class TripleOrder {
  private TripleOrder() {}

  static List<Triple> sorted(Collection<Triple> triples, Node first) {
    return triples.stream()
        .map(triple -> Keyed.of(triple, first))
        .sorted()
        .map(Keyed::triple)
        .distinct()
        .toList();
  }

  private record Keyed(Triple triple, int rank, String subject, String predicate, String object)
      implements Comparable<Keyed> {
    private static final Comparator<Keyed> ORDER =
        Comparator.comparingInt(Keyed::rank)
            .thenComparing(Keyed::subject)
            .thenComparing(Keyed::predicate)
            .thenComparing(Keyed::object);

    static Keyed of(Triple triple, Node first) {
      boolean type = triple.getPredicate().equals(Vocabulary.RDF_TYPE);
      return new Keyed(
          triple,
          triple.getSubject().equals(first) ? 0 : 1,
          NodeFmtLib.strNT(triple.getSubject()),
          type ? "" : triple.getPredicate().getURI(),
          NodeFmtLib.strNT(triple.getObject()));
    }

    @Override
    public int compareTo(Keyed other) {
      return ORDER.compare(this, other);
    }
  }
}
