package yulu.rdf;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import yulu.entity.Entity;
import yulu.text.Language;

/**
 * The curated lexicon as quads of {@link IriMinter#vocabularyGraph()}: every entry with its types,
 * names and facts, the concepts as a SKOS scheme whose narrower and related links go both ways.
 * Each quad comes once.
 *
 * <p>A link to a key that no entry has is left out; the lexicon's own check reports it with its
 * line.
 */
public final class VocabularyQuads {
  private final IriMinter minter;
  private final EntityQuads entityQuads;

  public VocabularyQuads(IriMinter minter) {
    this.minter = minter;
    this.entityQuads = new EntityQuads(minter);
  }

  /** All quads; the order is that of the entries. */
  public List<Quad> of(Iterable<? extends Entity> entries) {
    List<Quad> quads = new ArrayList<>();
    write(entries, quads::add);
    return quads;
  }

  /** The same, one by one. */
  public void write(Iterable<? extends Entity> entries, Consumer<Quad> out) {
    Set<Quad> said = new HashSet<>();
    Emitter to =
        new Emitter(
            minter.vocabularyGraph(),
            quad -> {
              if (said.add(quad)) {
                out.accept(quad);
              }
            });
    Map<String, Node> authors = new HashMap<>();
    Set<String> concepts = new HashSet<>();
    for (Entity entry : entries) {
      if (entry instanceof Entity.Concept) {
        concepts.add(entry.key());
      } else if (entry instanceof Entity.Person || entry instanceof Entity.Organization) {
        Node iri = minter.entity(entry);
        entry.names().all().forEach(name -> authors.putIfAbsent(name.text(), iri));
      }
    }
    scheme(to);
    for (Entity entry : entries) {
      Node iri = minter.entity(entry);
      entityQuads.describe(iri, entry, to);
      if (entry instanceof Entity.Concept concept) {
        links(iri, concept, concepts, to);
      } else if (entry instanceof Entity.Work work) {
        for (String author : work.authors()) {
          Node known = authors.get(author);
          to.add(iri, SCHEMA_AUTHOR, known == null ? Literals.string(author) : known);
        }
      }
    }
  }

  private void scheme(Emitter to) {
    Node scheme = minter.conceptScheme();
    to.types(scheme, SKOS_CONCEPT_SCHEME);
    to.add(scheme, DCTERMS_TITLE, Literals.text("Concepts of Yulu", Language.EN));
    to.add(scheme, DCTERMS_TITLE, Literals.text("语录的概念表", Language.ZH));
  }

  private void links(Node iri, Entity.Concept concept, Set<String> known, Emitter to) {
    Node scheme = minter.conceptScheme();
    to.add(iri, SKOS_IN_SCHEME, scheme);
    boolean top = true;
    for (String key : concept.broader()) {
      if (known.contains(key)) {
        Node broader = minter.concept(key);
        to.add(iri, SKOS_BROADER, broader);
        to.add(broader, SKOS_NARROWER, iri);
        top = false;
      }
    }
    for (String key : concept.related()) {
      if (known.contains(key)) {
        Node related = minter.concept(key);
        to.add(iri, SKOS_RELATED, related);
        to.add(related, SKOS_RELATED, iri);
      }
    }
    if (top) {
      to.add(scheme, SKOS_HAS_TOP_CONCEPT, iri);
      to.add(iri, SKOS_TOP_CONCEPT_OF, scheme);
    }
  }
}
