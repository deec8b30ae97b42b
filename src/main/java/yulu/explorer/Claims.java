package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads claims from the graph. */
final class Claims {
  private static final Node ASSERTED = yulu("Asserted");

  /**
   * By document and then by place: the last part of a claim's IRI begins with the number of code
   * points before its words, so that nothing need be looked up.
   */
  static final Comparator<Node> IN_ORDER =
      Comparator.comparing((Node claim) -> claim.getURI().substring(0, key(claim)))
          .thenComparingInt(Claims::begin)
          .thenComparing(Node::getURI);

  private final Look look;

  Claims(Look look) {
    this.look = look;
  }

  private static int key(Node claim) {
    return claim.getURI().lastIndexOf('/') + 1;
  }

  private static int begin(Node claim) {
    String iri = claim.getURI();
    int from = key(claim);
    int to = from;
    while (to < iri.length() && to < from + 9 && Character.isDigit(iri.charAt(to))) {
      to++;
    }
    return to == from ? 0 : Integer.parseInt(iri, from, to, 10);
  }

  /** The date as exact as it is known; empty if it is not. */
  String date(Node claim) {
    return look.value(claim, DCTERMS_DATE).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** Where its words stand, in order. */
  List<Place> places(Node claim) {
    List<Place> places = new ArrayList<>();
    look.values(claim, EVIDENCE).forEach(span -> Place.of(span).ifPresent(places::add));
    places.sort(Place.IN_ORDER);
    return places;
  }

  List<Link> links(Node claim, Node property) {
    return look.values(claim, property).stream()
        .filter(Node::isURI)
        .map(look::link)
        .sorted(Link.BY_LABEL)
        .toList();
  }

  /** Whose statement it is known to be, and how; empty if the graph does not say. */
  Labels.Label attribution(Node claim) {
    return look.value(claim, ATTRIBUTION).map(look::label).orElse(new Labels.Label("", ""));
  }

  /** All that a list shows of a claim. */
  ClaimCard card(Node claim) {
    Labels.Label text = look.label(claim);
    List<Link> who = links(claim, CLAIMANT);
    Optional<Node> modality = look.value(claim, MODALITY).filter(m -> !m.equals(ASSERTED));
    List<Place> places = places(claim);
    String fragment = places.isEmpty() ? "" : "#" + places.get(0).fragment();
    Optional<Link> document = look.value(claim, PROV_WAS_DERIVED_FROM).map(look::link);
    List<Triple> links = look.claimLinks(claim);
    return new ClaimCard(
        look.path(claim),
        text.text(),
        text.lang(),
        who,
        who.isEmpty() ? attribution(claim).text() : "",
        date(claim),
        modality.map(Claims::code).orElse(""),
        modality.map(m -> look.label(m).text()).orElse(""),
        links(claim, SCHEMA_ABOUT),
        look.value(claim, MADE_AT).map(look::link),
        document.map(d -> new Link(d.iri(), d.path() + fragment, d.label(), d.lang())),
        others(links, claim, RESTATES),
        others(links, claim, CITO_SUPPORTS),
        others(links, claim, CITO_DISPUTES),
        changes(links, claim, true),
        changes(links, claim, false));
  }

  private static int others(List<Triple> links, Node claim, Node property) {
    Set<Node> others = new HashSet<>();
    for (Triple link : links) {
      if (link.getPredicate().equals(property)) {
        others.add(link.getSubject().equals(claim) ? link.getObject() : link.getSubject());
      }
    }
    return others.size();
  }

  /** The earlier claims that this one changes, or the later ones that change it. */
  private List<Link> changes(List<Triple> links, Node claim, boolean earlier) {
    return links.stream()
        .filter(l -> l.getPredicate().equals(REVISES) && l.getSubject().equals(claim) == earlier)
        .map(l -> look.link(earlier ? l.getObject() : l.getSubject()))
        .toList();
  }

  /**
   * True for one of two links that say the same: that two claims restate each other stands in the
   * graph from both to the other.
   */
  static boolean isSaidTwice(Triple link, Look look) {
    Node from = link.getSubject();
    Node to = link.getObject();
    return link.getPredicate().equals(RESTATES)
        && from.toString().compareTo(to.toString()) > 0
        && look.graph().contains(to, RESTATES, from);
  }

  /** The end of the term's IRI, for texts and style sheets. */
  static String code(Node term) {
    String iri = term.getURI();
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return iri.substring(cut + 1).toLowerCase(Locale.ROOT);
  }
}
