package yulu.export;

import static yulu.rdf.Vocabulary.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/** Makes the nodes of both views. */
final class ViewNodes {
  private final Excerpt excerpt;
  private final Labels labels;

  ViewNodes(Excerpt excerpt, Labels labels) {
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /**
   * A person, topic, document and so on.
   *
   * @param claims how many selected ones it has to do with
   * @param periods when they were made
   */
  GraphNode thing(Node iri, int claims, List<Period> periods) {
    Facts facts = excerpt.about(iri);
    Map<Attribute, String> values = new EnumMap<>(Attribute.class);
    put(values, Attribute.LABEL_ZH, Labels.chinese(facts));
    put(values, Attribute.LABEL_EN, Labels.english(facts));
    values.put(Attribute.CLAIMS, Integer.toString(claims));
    values.put(Attribute.CANDIDATE, Boolean.toString(facts.is(Vocabulary.CANDIDATE)));
    put(
        values,
        Attribute.DATE,
        facts
            .text(DCTERMS_DATE)
            .or(() -> facts.text(DCTERMS_ISSUED))
            .or(() -> facts.text(SCHEMA_DATE_PUBLISHED)));
    put(
        values,
        Attribute.SOURCE,
        facts.text(DCTERMS_SOURCE).or(() -> facts.text(DCTERMS_IDENTIFIER)));
    return new GraphNode(iri.getURI(), NodeKind.of(facts), labels.of(iri, facts), periods, values);
  }

  GraphNode claim(ClaimFacts claim) {
    Map<Attribute, String> values = new EnumMap<>(Attribute.class);
    values.put(Attribute.CLAIMS, "1");
    values.put(Attribute.TEXT, claim.text());
    values.put(Attribute.LANGUAGE, claim.language());
    values.put(Attribute.MODALITY, claim.modality());
    values.put(Attribute.ATTRIBUTION, claim.attribution());
    values.put(
        claim.language().startsWith("zh") ? Attribute.LABEL_ZH : Attribute.LABEL_EN, claim.text());
    put(values, Attribute.CONFIDENCE, Optional.of(claim.confidence()));
    put(values, Attribute.DATE, claim.date());
    put(values, Attribute.SOURCE, claim.evidence().stream().map(Node::getURI).findFirst());
    return new GraphNode(
        claim.iri().getURI(),
        NodeKind.CLAIM,
        claim.text(),
        claim.period().stream().toList(),
        values);
  }

  private static void put(
      Map<Attribute, String> values, Attribute attribute, Optional<String> value) {
    value.filter(v -> !v.isEmpty()).ifPresent(v -> values.put(attribute, v));
  }
}
