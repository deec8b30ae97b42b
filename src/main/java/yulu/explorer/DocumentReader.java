package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Reads what the page of a document shows. */
final class DocumentReader {
  private static final int CLAIMS = 50;
  private static final int MENTIONED = 40;

  private final Look look;
  private final Claims claims;

  DocumentReader(Look look) {
    this.look = look;
    this.claims = new Claims(look);
  }

  /** A claim of the document with what the marks in the text need. */
  private record Found(Node claim, List<Place> places, List<Node> who) {
    Place first() {
      return places.get(0);
    }
  }

  DocumentPage read(Node document) {
    List<Found> all = found(document);
    String speaker = look.parameter("speaker");
    List<Found> chosen =
        all.stream()
            .filter(f -> speaker.isEmpty() || f.who().contains(look.thing(speaker)))
            .toList();
    Optional<DocumentText> text = DocumentText.of(look, document);
    Paging paging = Paging.of(look, "claims-from", CLAIMS, chosen.size());
    return new DocumentPage(
        look.link(document),
        lang(document),
        look.best(look.values(document, DCTERMS_DESCRIPTION)),
        new Facts(look).of(document),
        claims.links(document, REPORTS),
        text.isPresent(),
        text.map(t -> t.lines(0, t.text().length(), said(t, chosen))).orElse(List.of()),
        speakers(all),
        speaker,
        paging,
        rows(paging.part(chosen), text.isPresent()),
        mentioned(document));
  }

  private String lang(Node document) {
    String lang = look.text(document, DCTERMS_LANGUAGE);
    return lang.equals("zh") ? "zh-Hans" : lang;
  }

  private List<Found> found(Node document) {
    List<Found> found = new ArrayList<>();
    for (Node claim : look.subjects(document, PROV_WAS_DERIVED_FROM, document)) {
      List<Place> places = claims.places(claim);
      if (!places.isEmpty() && look.values(document, claim, RDF_TYPE).contains(CLAIM)) {
        found.add(new Found(claim, places, look.values(document, claim, CLAIMANT)));
      }
    }
    found.sort(
        Comparator.comparing(Found::first, Place.IN_ORDER).thenComparing(f -> f.claim().getURI()));
    return found;
  }

  private List<MarkedText.Said> said(DocumentText text, List<Found> found) {
    List<MarkedText.Said> said = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Found each : found) {
      String who = String.join(", ", each.who().stream().map(w -> look.link(w).label()).toList());
      for (Place place : each.places()) {
        boolean first = place.equals(each.first());
        String id = ids.add(place.fragment()) ? place.fragment() : "";
        MarkedText.Marker marker =
            new MarkedText.Marker(first ? look.path(each.claim()) : "", who, id);
        said.add(new MarkedText.Said(text.utf16(place.begin()), text.utf16(place.end()), marker));
      }
    }
    return said;
  }

  private List<DocumentPage.Speaker> speakers(List<Found> found) {
    Map<Node, Integer> counts = new HashMap<>();
    found.forEach(f -> f.who().forEach(w -> counts.merge(w, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(e -> new DocumentPage.Speaker(look.link(e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparingInt((DocumentPage.Speaker s) -> -s.claims())
                .thenComparing(DocumentPage.Speaker::person, Link.BY_LABEL))
        .toList();
  }

  private List<DocumentPage.Row> rows(List<Found> found, boolean hasText) {
    Set<String> anchors = new HashSet<>();
    List<DocumentPage.Row> rows = new ArrayList<>();
    for (Found each : found) {
      String place = each.first().fragment();
      String words = hasText ? "" : String.join(" … ", words(each));
      String anchor = !hasText && anchors.add(place) ? place : "";
      rows.add(new DocumentPage.Row(claims.card(each.claim()), place, words, anchor));
    }
    return rows;
  }

  private List<String> words(Found found) {
    return look.values(found.claim(), EVIDENCE).stream()
        .map(span -> look.text(span, NIF_ANCHOR_OF))
        .toList();
  }

  private List<DocumentPage.Mentioned> mentioned(Node document) {
    Map<Node, Integer> counts = new HashMap<>();
    for (Node span : look.subjects(document, NIF_REFERENCE_CONTEXT, document)) {
      look.values(document, span, ITS_TA_IDENT_REF).forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Node, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().getURI()))
        .limit(MENTIONED)
        .map(
            e ->
                new DocumentPage.Mentioned(
                    look.link(e.getKey()), look.kindOf(e.getKey()), e.getValue()))
        .toList();
  }
}
