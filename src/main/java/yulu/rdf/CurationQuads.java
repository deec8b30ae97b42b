package yulu.rdf;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import yulu.entity.Decision;
import yulu.entity.Entity;
import yulu.entity.Lexicon;
import yulu.text.Language;
import yulu.text.PartialDate;

/**
 * What persons have put down about names, as quads of {@link IriMinter#vocabularyGraph()}: the row
 * that lists each entity, and every decision with who made it, when and why.
 */
public final class CurationQuads {
  private final IriMinter minter;

  public CurationQuads(IriMinter minter) {
    this.minter = minter;
  }

  /** All quads; the order is that of the entries and decisions. */
  public List<Quad> of(Lexicon lexicon) {
    List<Quad> quads = new ArrayList<>();
    Emitter to = new Emitter(minter.vocabularyGraph(), quads::add);
    for (Entity entity : lexicon.all()) {
      lexicon
          .place(entity)
          .ifPresent(p -> to.add(minter.entity(entity), LISTED_IN, Literals.string(p)));
    }
    lexicon.decisions().forEach(d -> decision(d, to));
    return quads;
  }

  private void decision(Decision decision, Emitter to) {
    Node iri = minter.decision(decision);
    to.types(iri, DECISION);
    to.add(iri, DECIDES, Vocabulary.of(decision.kind()));
    to.add(iri, DECIDED_NAME, Literals.string(decision.name()));
    decision.entity().ifPresent(e -> to.add(iri, DCTERMS_SUBJECT, minter.entity(e)));
    decision.document().ifPresent(d -> to.add(iri, ONLY_IN, Literals.string(d)));
    if (!decision.who().isEmpty()) {
      to.add(iri, DCTERMS_CREATOR, Literals.string(decision.who()));
    }
    PartialDate.parse(decision.date()).ifPresent(d -> to.add(iri, DCTERMS_DATE, Literals.date(d)));
    if (!decision.why().isEmpty()) {
      Language language = Language.guess(decision.why());
      to.add(iri, DCTERMS_DESCRIPTION, Literals.text(decision.why(), language));
    }
    to.add(iri, LISTED_IN, Literals.string(decision.place()));
    if (decision.kind() == Decision.Kind.JOIN && decision.document().isEmpty()) {
      Language language = Language.guess(decision.name());
      Node name = Literals.text(decision.name(), language);
      decision.entity().ifPresent(e -> alias(minter.entity(e), e, decision.name(), name, to));
    }
  }

  /** A name that means the entity everywhere is one of its names. */
  private static void alias(Node iri, Entity entity, String name, Node label, Emitter to) {
    if (entity.names().all().stream().noneMatch(n -> n.text().equals(name))) {
      to.add(iri, SKOS_ALT_LABEL, label);
    }
  }
}
