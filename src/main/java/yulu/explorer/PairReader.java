package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds where claims agree and disagree with those of others, or change earlier ones. */
final class PairReader {
  private static final List<Node> KINDS = List.of(CITO_DISPUTES, REVISES, CITO_SUPPORTS, RESTATES);
  private static final Comparator<Triple> IN_ORDER =
      Comparator.comparingInt((Triple t) -> KINDS.indexOf(t.getPredicate()))
          .thenComparing(t -> t.getSubject().getURI())
          .thenComparing(t -> t.getObject().getURI());
  private static final int PAIRS = 6;

  private final Look look;
  private final Claims claims;

  PairReader(Look look) {
    this.look = look;
    this.claims = new Claims(look);
  }

  /** A part of the pairs, and which one. */
  record Pairs(Paging paging, List<Pair> list) {}

  /** The pairs that claims of the list are in; the same said again by the same people is none. */
  Pairs read(List<Node> all) {
    Set<Triple> links = new TreeSet<>(IN_ORDER);
    for (Node claim : all) {
      for (Triple link : look.claimLinks(claim)) {
        if (KINDS.contains(link.getPredicate()) && !Claims.isSaidTwice(link, look)) {
          links.add(link);
        }
      }
    }
    List<Triple> telling = links.stream().filter(this::isTelling).toList();
    Paging paging = Paging.of(look, "pairs-from", PAIRS, telling.size());
    List<Pair> pairs = paging.part(telling).stream().map(this::pair).toList();
    return new Pairs(paging, pairs);
  }

  private boolean isTelling(Triple link) {
    Node kind = link.getPredicate();
    return kind.equals(CITO_DISPUTES)
        || kind.equals(REVISES)
        || !who(link.getSubject()).equals(who(link.getObject()));
  }

  private Set<Node> who(Node claim) {
    return new LinkedHashSet<>(look.values(claim, CLAIMANT));
  }

  private Pair pair(Triple link) {
    String iri = link.getPredicate().getURI();
    String kind = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return new Pair(kind, claims.card(link.getSubject()), claims.card(link.getObject()));
  }
}
