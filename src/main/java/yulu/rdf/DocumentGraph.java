package yulu.rdf;

import java.util.List;
import java.util.Optional;
import yulu.claim.Claim;
import yulu.claim.Occasion;
import yulu.entity.EntityMention;
import yulu.entity.UndecidedName;
import yulu.relation.Relation;
import yulu.term.Candidacy;
import yulu.text.Document;
import yulu.text.Language;

/**
 * Everything that extraction found in one document: a pure function of the document, the lexicon
 * and the rules.
 *
 * @param document the text and what its source says about itself
 * @param language the document's main language
 * @param mainOccasion the occasion that the document as a whole reports
 * @param occasions all occasions, of sections too
 * @param mentions in the order of the text; their entities are all that the document talks of
 * @param claims in the order of the text
 * @param relations in the order of the text
 * @param candidacies terms that may be concepts, the best first
 * @param undecided names that several persons share
 */
public record DocumentGraph(
    Document document,
    Language language,
    Optional<Occasion> mainOccasion,
    List<Occasion> occasions,
    List<EntityMention> mentions,
    List<Claim> claims,
    List<Relation> relations,
    List<Candidacy> candidacies,
    List<UndecidedName> undecided) {
  public DocumentGraph {
    occasions = List.copyOf(occasions);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    candidacies = List.copyOf(candidacies);
    undecided = List.copyOf(undecided);
  }
}
