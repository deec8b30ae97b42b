package yulu.rdf;

import static yulu.rdf.Vocabulary.*;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.entity.Entity;
import yulu.entity.Entity.Gloss;
import yulu.entity.Names;
import yulu.entity.Names.Name;
import yulu.entity.PinyinName;

/** What the graph says about an entity wherever it is described: types, names, facts of its own. */
final class EntityQuads {
  private static final Node[] PERSON_TYPES = {PERSON, FOAF_PERSON, SCHEMA_PERSON};
  private static final Node[] ORGANIZATION_TYPES = {
    ORGANIZATION, FOAF_ORGANIZATION, SCHEMA_ORGANIZATION
  };
  private static final Node[] CONCEPT_TYPES = {CONCEPT, SKOS_CONCEPT};
  private static final Node[] WORK_TYPES = {WORK, SCHEMA_CREATIVE_WORK};
  private static final Node[] PAPER_TYPES = {
    PAPER, WORK, SCHEMA_SCHOLARLY_ARTICLE, SCHEMA_CREATIVE_WORK
  };
  private static final Node[] SYSTEM_TYPES = {SYSTEM, SCHEMA_SOFTWARE_APPLICATION};
  private static final Node[] EVENT_TYPES = {EVENT, SCHEMA_EVENT};
  static final Node[] OCCASION_TYPES = {OCCASION, EVENT, SCHEMA_EVENT};

  private final IriMinter minter;

  EntityQuads(IriMinter minter) {
    this.minter = minter;
  }

  /**
   * Types (standard superclasses too), names, glosses and facts; nothing that needs other entities.
   */
  void describe(Node iri, Entity entity, Emitter to) {
    to.types(iri, types(entity));
    names(iri, entity.names(), to);
    if (entity instanceof Entity.Person p) {
      glosses(iri, SCHEMA_DESCRIPTION, p.descriptions(), to);
      PinyinName.of(p.names())
          .map(n -> NodeFactory.createLiteralLang(n, PinyinName.LANGUAGE))
          .ifPresent(n -> to.add(iri, SKOS_ALT_LABEL, n));
      p.wikidata().ifPresent(q -> to.add(iri, OWL_SAME_AS, wikidata(q)));
    } else if (entity instanceof Entity.Organization o) {
      organization(iri, o, to);
    } else if (entity instanceof Entity.Concept c) {
      glosses(iri, SKOS_DEFINITION, c.definitions(), to);
      c.wikidata().ifPresent(q -> to.add(iri, SKOS_EXACT_MATCH, wikidata(q)));
    } else if (entity instanceof Entity.Work w) {
      work(iri, w, to);
    } else if (entity instanceof Entity.Software s) {
      software(iri, s, to);
    } else if (entity instanceof Entity.Event e) {
      event(iri, e, to);
    }
  }

  private void organization(Node iri, Entity.Organization o, Emitter to) {
    o.kind().ifPresent(k -> to.add(iri, DCTERMS_TYPE, Literals.string(k)));
    glosses(iri, SCHEMA_DESCRIPTION, o.descriptions(), to);
    o.homepage()
        .filter(Iris::isWebAddress)
        .ifPresent(h -> to.add(iri, FOAF_HOMEPAGE, NodeFactory.createURI(h)));
    o.wikidata().ifPresent(q -> to.add(iri, OWL_SAME_AS, wikidata(q)));
  }

  private void work(Node iri, Entity.Work w, Emitter to) {
    to.add(iri, DCTERMS_TYPE, Literals.string(w.kind()));
    for (Name name : w.names().preferred()) {
      to.add(iri, DCTERMS_TITLE, Literals.text(name.text(), name.language()));
    }
    if (!w.authors().isEmpty()) {
      to.add(iri, SCHEMA_CREDIT_TEXT, Literals.string(String.join("; ", w.authors())));
    }
    w.year().ifPresent(y -> to.add(iri, SCHEMA_DATE_PUBLISHED, year(y)));
    w.venue().ifPresent(v -> to.add(iri, SCHEMA_IS_PART_OF, Literals.string(v)));
    w.doi().ifPresent(d -> to.add(iri, BIBO_DOI, Literals.string(d)));
    w.arxiv().ifPresent(a -> address(iri, SCHEMA_SAME_AS, "https://arxiv.org/abs/" + a, to));
    w.url().ifPresent(u -> address(iri, SCHEMA_URL, u, to));
    w.wikidata().ifPresent(q -> to.add(iri, OWL_SAME_AS, wikidata(q)));
  }

  private void software(Node iri, Entity.Software s, Emitter to) {
    s.kind().ifPresent(k -> to.add(iri, DCTERMS_TYPE, Literals.string(k)));
    s.maker().map(m -> minter.organization(m)).ifPresent(m -> to.add(iri, SCHEMA_CREATOR, m));
    glosses(iri, SCHEMA_DESCRIPTION, s.descriptions(), to);
    s.wikidata().ifPresent(q -> to.add(iri, OWL_SAME_AS, wikidata(q)));
  }

  private static void event(Node iri, Entity.Event e, Emitter to) {
    e.kind().ifPresent(k -> to.add(iri, DCTERMS_TYPE, Literals.string(k)));
    e.date().ifPresent(d -> to.add(iri, DCTERMS_DATE, Literals.date(d)));
    glosses(iri, SCHEMA_DESCRIPTION, e.descriptions(), to);
    e.wikidata().ifPresent(q -> to.add(iri, OWL_SAME_AS, wikidata(q)));
  }

  private static Node[] types(Entity entity) {
    if (entity instanceof Entity.Person) {
      return PERSON_TYPES;
    } else if (entity instanceof Entity.Organization) {
      return ORGANIZATION_TYPES;
    } else if (entity instanceof Entity.Concept) {
      return CONCEPT_TYPES;
    } else if (entity instanceof Entity.Work w) {
      return w.isPaper() ? PAPER_TYPES : WORK_TYPES;
    } else if (entity instanceof Entity.Software) {
      return SYSTEM_TYPES;
    }
    return EVENT_TYPES;
  }

  private static void names(Node iri, Names names, Emitter to) {
    for (Name name : names.preferred()) {
      to.add(iri, SKOS_PREF_LABEL, Literals.text(name.text(), name.language()));
    }
    for (Name name : names.alternative()) {
      if (!names.preferred().contains(name)) {
        to.add(iri, SKOS_ALT_LABEL, Literals.text(name.text(), name.language()));
      }
    }
  }

  private static void glosses(Node iri, Node property, List<Gloss> glosses, Emitter to) {
    for (Gloss gloss : glosses) {
      to.add(iri, property, Literals.text(gloss.text(), gloss.language()));
    }
  }

  private static void address(Node iri, Node property, String address, Emitter to) {
    if (Iris.isWebAddress(address)) {
      to.add(iri, property, NodeFactory.createURI(address));
    }
  }

  private static Node year(int year) {
    return NodeFactory.createLiteralDT(Literals.padded(year, 4), XSDDatatype.XSDgYear);
  }

  private static Node wikidata(String id) {
    return NodeFactory.createURI(WIKIDATA + Iris.segment(id));
  }
}
