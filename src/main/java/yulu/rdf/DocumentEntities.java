package yulu.rdf;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.jena.graph.Node;
import yulu.entity.Entity;

/** The entities of one document; those that the lexicon lacks are described at their first use. */
final class DocumentEntities {
  private final IriMinter minter;
  private final EntityQuads entityQuads;
  private final Emitter to;

  /** By identity: extraction hands the same record on, and comparing records is dear. */
  private final IdentityHashMap<Entity, Node> nodes = new IdentityHashMap<>();

  private final Set<Node> described = new HashSet<>();

  DocumentEntities(IriMinter minter, EntityQuads entityQuads, Emitter to) {
    this.minter = minter;
    this.entityQuads = entityQuads;
    this.to = to;
  }

  Node of(Entity entity) {
    Node known = nodes.get(entity);
    if (known != null) {
      return known;
    }
    Node iri = minter.entity(entity);
    nodes.put(entity, iri);
    if (!entity.curated() && described.add(iri)) {
      entityQuads.describe(iri, entity, to);
      to.types(iri, Vocabulary.CANDIDATE);
    }
    return iri;
  }
}
