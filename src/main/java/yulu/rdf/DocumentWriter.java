package yulu.rdf;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import yulu.claim.Claim;
import yulu.claim.Occasion;
import yulu.entity.Entity;
import yulu.entity.EntityMention;
import yulu.entity.Joins;
import yulu.entity.UndecidedName;
import yulu.relation.Relation;
import yulu.term.Candidacy;
import yulu.text.Document;
import yulu.text.Language;
import yulu.text.Metadata;
import yulu.text.Span;

/** Writes one document's graph. */
final class DocumentWriter {
  private final IriMinter minter;
  private final Literals literals;
  private final DocumentGraph graph;
  private final Node document;
  private final String slug;
  private final Emitter to;
  private final SpanQuads spans;
  private final DocumentEntities entities;
  private final Map<String, Node> occasions = new HashMap<>();

  DocumentWriter(
      IriMinter minter,
      Literals literals,
      EntityQuads entityQuads,
      DocumentGraph graph,
      Consumer<Quad> out) {
    this.minter = minter;
    this.literals = literals;
    this.graph = graph;
    this.slug = minter.documentSlug(graph.document().identifier());
    this.document = minter.document(graph.document().identifier());
    this.to = new Emitter(document, out);
    this.spans = new SpanQuads(minter, literals, document, graph.document().text(), to);
    this.entities = new DocumentEntities(minter, entityQuads, to);
  }

  void write(boolean withText) {
    document(withText);
    metadata(graph.document().metadata());
    mentions();
    reports();
    claims();
    relations();
    candidacies();
    undecided();
  }

  private void document(boolean withText) {
    Document source = graph.document();
    to.types(document, DOCUMENT, FOAF_DOCUMENT, NIF_CONTEXT);
    to.add(document, DCTERMS_IDENTIFIER, Literals.string(source.identifier()));
    to.add(document, SCHEMA_SHA256, Literals.string(source.sha256()));
    to.add(document, DCTERMS_LANGUAGE, Literals.string(graph.language().tag()));
    to.add(document, NIF_BEGIN_INDEX, literals.offset(0));
    to.add(document, NIF_END_INDEX, literals.offset(spans.at(source.text().length())));
    if (withText) {
      to.add(document, NIF_IS_STRING, Literals.string(source.text()));
    }
  }

  private void metadata(Metadata about) {
    about.title().ifPresent(t -> to.add(document, DCTERMS_TITLE, text(t)));
    about.kind().ifPresent(k -> to.add(document, DCTERMS_TYPE, Literals.string(k)));
    about.date().ifPresent(d -> to.add(document, DCTERMS_ISSUED, Literals.date(d)));
    about.source().ifPresent(s -> to.add(document, DCTERMS_SOURCE, Literals.address(s)));
    about.description().ifPresent(d -> to.add(document, DCTERMS_DESCRIPTION, text(d)));
    for (String author : new LinkedHashSet<>(about.authors())) {
      to.add(document, DCTERMS_CREATOR, author(author));
    }
  }

  /** The person or organization of the document that bears this name, or the name itself. */
  private Node author(String name) {
    for (EntityMention mention : graph.mentions()) {
      Entity entity = mention.entity();
      boolean agent = entity instanceof Entity.Person || entity instanceof Entity.Organization;
      if (agent && entity.names().all().stream().anyMatch(n -> n.text().equals(name))) {
        return entities.of(entity);
      }
    }
    return Literals.string(name);
  }

  private void mentions() {
    Set<Triple> said = new HashSet<>();
    Joins joins = new Joins(graph.mentions(), graph.document().text());
    for (EntityMention mention : graph.mentions()) {
      Node span = spans.of(mention.span());
      Node entity = entities.of(mention.entity());
      if (said.add(Triple.create(span, ITS_TA_IDENT_REF, entity))) {
        to.add(span, ITS_TA_IDENT_REF, entity);
        to.add(span, ITS_TA_CONFIDENCE, literals.share(mention.confidence()));
        to.add(span, RULE, Literals.string(mention.rule()));
        joins.basis(mention).ifPresent(b -> to.add(span, JOINED_TO, spans.of(b)));
      }
    }
  }

  private void reports() {
    Set<Node> reported = new HashSet<>();
    graph.mainOccasion().ifPresent(o -> report(o, reported));
    graph.occasions().forEach(o -> report(o, reported));
  }

  private void report(Occasion occasion, Set<Node> reported) {
    Node iri = occasion(occasion);
    if (reported.add(iri)) {
      to.add(document, REPORTS, iri);
    }
  }

  private Node occasion(Occasion occasion) {
    Node known = occasions.get(occasion.key());
    if (known != null) {
      return known;
    }
    Node iri = minter.occasion(occasion);
    occasions.put(occasion.key(), iri);
    to.types(iri, EntityQuads.OCCASION_TYPES);
    to.add(iri, SKOS_PREF_LABEL, text(occasion.title()));
    to.add(iri, DCTERMS_TYPE, Literals.string(occasion.kind()));
    occasion.date().ifPresent(d -> to.add(iri, DCTERMS_DATE, Literals.date(d)));
    for (Entity.Person participant : occasion.participants()) {
      to.add(iri, SCHEMA_ATTENDEE, entities.of(participant));
    }
    return iri;
  }

  private void claims() {
    EvidenceKeys keys = new EvidenceKeys(spans);
    graph.claims().forEach(c -> keys.announce(c.evidence()));
    for (Claim claim : graph.claims()) {
      claim(claim, keys);
    }
  }

  private void claim(Claim claim, EvidenceKeys keys) {
    List<Node> claimants = nodes(claim.claimants());
    List<Node> about = nodes(claim.about());
    List<?> content =
        List.of(claim.text(), claimants, claim.attribution(), claim.modality(), claim.evidence());
    Node iri = minter.claim(slug, keys.key(claim.evidence(), content));
    to.types(iri, CLAIM, SCHEMA_CLAIM);
    to.add(iri, SCHEMA_TEXT, Literals.text(claim.text(), claim.language()));
    claimants.forEach(c -> to.add(iri, CLAIMANT, c));
    to.add(iri, ATTRIBUTION, Vocabulary.of(claim.attribution()));
    claim.reporter().ifPresent(r -> to.add(iri, REPORTER, entities.of(r)));
    to.add(iri, MODALITY, Vocabulary.of(claim.modality()));
    about.forEach(a -> to.add(iri, SCHEMA_ABOUT, a));
    evidence(iri, claim.evidence());
    claim.occasion().ifPresent(o -> to.add(iri, MADE_AT, occasion(o)));
    claim.date().ifPresent(d -> to.add(iri, DCTERMS_DATE, Literals.date(d)));
    claim.target().ifPresent(t -> to.add(iri, TARGET_TIME, text(t)));
    foundBy(iri, claim.confidence(), claim.rule());
  }

  private void relations() {
    EvidenceKeys keys = new EvidenceKeys(spans);
    graph.relations().forEach(r -> keys.announce(r.evidence()));
    Set<Triple> said = new HashSet<>();
    for (Relation relation : graph.relations()) {
      Triple triple =
          Triple.create(
              entities.of(relation.subject()),
              Vocabulary.of(relation.predicate()),
              entities.of(relation.object()));
      if (said.add(triple)) {
        to.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
      }
      assertion(triple, relation, keys.key(relation.evidence(), List.of(triple)));
    }
  }

  private void assertion(Triple triple, Relation relation, String key) {
    Node iri = minter.assertion(slug, key);
    to.types(iri, ASSERTION, RDF_STATEMENT);
    to.add(iri, RDF_SUBJECT, triple.getSubject());
    to.add(iri, RDF_PREDICATE, triple.getPredicate());
    to.add(iri, RDF_OBJECT, triple.getObject());
    evidence(iri, relation.evidence());
    foundBy(iri, relation.confidence(), relation.rule());
  }

  private void candidacies() {
    for (Candidacy candidacy : graph.candidacies()) {
      Node iri = minter.candidacy(slug, candidacy.concept().key());
      to.types(iri, CANDIDACY);
      to.add(iri, CANDIDATE_CONCEPT, entities.of(candidacy.concept()));
      evidence(iri, candidacy.evidence());
      foundBy(iri, candidacy.score(), candidacy.rule());
    }
  }

  private void undecided() {
    for (UndecidedName name : graph.undecided()) {
      Node span = spans.of(name.span());
      name.candidates().forEach(c -> to.add(span, COULD_MEAN, entities.of(c)));
    }
  }

  private void evidence(Node iri, List<Span> evidence) {
    for (Span span : evidence) {
      to.add(iri, EVIDENCE, spans.of(span));
    }
  }

  private void foundBy(Node iri, double confidence, String rule) {
    to.add(iri, PROV_WAS_DERIVED_FROM, document);
    to.add(iri, CONFIDENCE, literals.share(confidence));
    to.add(iri, RULE, Literals.string(rule));
  }

  /** Each entity once, in the order given. */
  private List<Node> nodes(List<Entity> list) {
    List<Node> nodes = new ArrayList<>(list.size());
    for (Entity entity : list) {
      Node node = entities.of(entity);
      if (!nodes.contains(node)) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private static Node text(String text) {
    return Literals.text(text, Language.guess(text));
  }
}
