package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads of which names the graph is not sure, and what persons have decided about names. */
final class DoubtReader {
  /** Names that are less sure than this are told of: what only sounds like a known name is. */
  static final double SURE = 0.6;

  private static final int MOST = 50;

  private final Look look;

  DoubtReader(Look look) {
    this.look = look;
  }

  /** Where documents leave open whether the thing is meant, and where a name only nearly fits. */
  List<Doubt> of(Node thing) {
    List<Doubt> doubts = new ArrayList<>();
    look.subjects(COULD_MEAN, thing).forEach(span -> add(span, doubts));
    for (Node span : look.subjects(ITS_TA_IDENT_REF, thing)) {
      if (isUnsure(span)) {
        add(span, doubts);
      }
    }
    return sorted(doubts);
  }

  /** The names within these places that mean nothing for sure. */
  List<Doubt> within(List<Place> places) {
    List<Doubt> doubts = new ArrayList<>();
    for (Node span : names(places)) {
      if (!look.values(span, COULD_MEAN).isEmpty() || isUnsure(span)) {
        add(span, doubts);
      }
    }
    return sorted(doubts);
  }

  /** Why documents suggest that a candidate is worth a place in the vocabulary. */
  List<Doubt> suggestions(Node candidate) {
    List<Doubt> suggestions = new ArrayList<>();
    for (Node candidacy : look.subjects(CANDIDATE_CONCEPT, candidate)) {
      look.values(candidacy, EVIDENCE).stream()
          .min(Comparator.comparing(Node::getURI))
          .flatMap(span -> doubt(span, List.of(), candidacy, CONFIDENCE))
          .ifPresent(suggestions::add);
    }
    return sorted(suggestions);
  }

  /** What persons have decided about names of the thing. */
  List<Decided> decisions(Node thing) {
    return look.subjects(DCTERMS_SUBJECT, thing).stream()
        .filter(node -> look.values(node, RDF_TYPE).contains(DECISION))
        .map(this::decided)
        .sorted(Comparator.comparing(Decided::listed).thenComparing(Decided::name))
        .toList();
  }

  /** The decisions by which names within these places mean what they do. */
  List<Decided> decisions(List<Place> places) {
    List<Decided> decisions = new ArrayList<>();
    for (Node span : names(places)) {
      if (look.text(span, RULE).startsWith("decision.")) {
        String words = look.text(span, NIF_ANCHOR_OF);
        look.value(span, ITS_TA_IDENT_REF).map(this::decisions).orElse(List.of()).stream()
            .filter(decision -> decision.name().equals(words) && !decisions.contains(decision))
            .forEach(decisions::add);
      }
    }
    return decisions;
  }

  private List<Node> names(List<Place> places) {
    List<Node> names = new ArrayList<>();
    for (Node document : places.stream().map(Place::document).distinct().toList()) {
      for (Node span : look.subjects(document, NIF_REFERENCE_CONTEXT, document)) {
        if (Place.of(span).filter(place -> isWithin(place, places)).isPresent()) {
          names.add(span);
        }
      }
    }
    names.sort(Comparator.comparing(Node::getURI));
    return names;
  }

  private static boolean isWithin(Place inner, List<Place> places) {
    return places.stream()
        .anyMatch(
            place ->
                place.document().equals(inner.document())
                    && place.begin() <= inner.begin()
                    && inner.end() <= place.end());
  }

  private boolean isUnsure(Node span) {
    String confidence = look.text(span, ITS_TA_CONFIDENCE);
    return !confidence.isEmpty() && Double.parseDouble(confidence) < SURE;
  }

  private void add(Node span, List<Doubt> doubts) {
    List<Node> open = look.values(span, COULD_MEAN);
    List<Node> meanings = open.isEmpty() ? look.values(span, ITS_TA_IDENT_REF) : open;
    doubt(span, meanings, span, ITS_TA_CONFIDENCE).ifPresent(doubts::add);
  }

  private Optional<Doubt> doubt(Node span, List<Node> meanings, Node source, Node confidence) {
    return Place.of(span).map(place -> doubt(span, place, meanings, source, confidence));
  }

  private Doubt doubt(Node span, Place place, List<Node> meanings, Node source, Node confidence) {
    Link document = look.link(place.document());
    String rule = look.text(source, RULE);
    return new Doubt(
        look.text(span, NIF_ANCHOR_OF),
        new Link(
            document.iri(),
            document.path() + "#" + place.fragment(),
            document.label(),
            document.lang()),
        meanings.stream().map(look::link).sorted(Link.BY_LABEL).toList(),
        rule.isEmpty() ? Names.Reason.NONE : Names.reason(look, rule),
        look.text(source, confidence));
  }

  private static List<Doubt> sorted(List<Doubt> doubts) {
    return doubts.stream()
        .sorted(
            Comparator.comparing((Doubt d) -> !d.open())
                .thenComparing(d -> d.place().label())
                .thenComparing(d -> d.place().path()))
        .limit(MOST)
        .toList();
  }

  private Decided decided(Node decision) {
    return new Decided(
        look.value(decision, DECIDES).map(kind -> look.label(kind).text()).orElse(""),
        look.text(decision, DECIDED_NAME),
        look.value(decision, DCTERMS_SUBJECT).map(look::link),
        look.text(decision, ONLY_IN),
        look.text(decision, DCTERMS_CREATOR),
        look.text(decision, DCTERMS_DATE),
        look.best(look.values(decision, DCTERMS_DESCRIPTION)),
        look.text(decision, LISTED_IN));
  }
}
