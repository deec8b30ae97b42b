package yulu.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yulu.claim.Attribution;
import yulu.claim.Claim;
import yulu.claim.ClaimFinder;
import yulu.entity.Entity;
import yulu.entity.EntityMention;
import yulu.entity.Lexicon;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.entity.Linker;
import yulu.entity.Place;
import yulu.nlp.Analyzer;
import yulu.rdf.DocumentGraph;
import yulu.relation.RelationFinder;
import yulu.relation.RelationRules;
import yulu.relation.Speech;
import yulu.term.TermFinder;
import yulu.text.Document;
import yulu.text.Language;
import yulu.text.Outline;
import yulu.text.Outliner;
import yulu.text.SentenceSplitter;
import yulu.text.WordList;

/**
 * What happens to one document: structure, names, claims, relations. A pure function of the
 * document, the lexicon and the rules; one extractor serves any number of threads.
 */
public final class Extractor {
  private final Outliner outliner =
      new Outliner(new SentenceSplitter(new ArrayList<>(WordList.read("starters.txt"))));
  private final Linker linker;
  private final ClaimFinder claims = new ClaimFinder();
  private final TermFinder terms;
  private final RelationFinder relations = new RelationFinder(RelationRules.bundled());

  public Extractor(Lexicon lexicon) {
    this(lexicon, new Linker(lexicon, new Analyzer()));
  }

  Extractor(Lexicon lexicon, Linker linker) {
    this.linker = linker;
    this.terms = new TermFinder(lexicon);
  }

  /** Everything that is found in a document. */
  public DocumentGraph extract(Document document) {
    Outline outline = outliner.outline(document);
    LinkedDocument linked = linker.link(document, outline);
    Language language =
        document.metadata().language().orElseGet(() -> Language.guess(document.text()));
    ClaimFinder.Found found = claims.find(linked, language);
    return new DocumentGraph(
        document,
        language,
        found.mainOccasion(),
        found.occasions(),
        mentions(linked),
        found.claims(),
        relations.find(linked, speeches(found.claims())),
        terms.find(linked),
        linked.undecided());
  }

  /** Whose words are known to stand where: his own, or those of him who reports. */
  private static List<Speech> speeches(List<Claim> claims) {
    List<Speech> speeches = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<Entity> speaker =
          claim.attribution() == Attribution.SPEAKER && claim.claimants().size() == 1
              ? Optional.of(claim.claimants().get(0))
              : claim.reporter();
      speaker.ifPresent(who -> claim.evidence().forEach(e -> speeches.add(new Speech(e, who))));
    }
    return speeches;
  }

  private static List<EntityMention> mentions(LinkedDocument linked) {
    List<EntityMention> mentions = new ArrayList<>();
    for (LinkedPassage passage : linked.passages()) {
      List<Place> places = new ArrayList<>(passage.places());
      places.addAll(passage.untitledWorks());
      for (Place place : places) {
        mentions.add(
            new EntityMention(
                passage.passage().view().source(place.begin(), place.end()),
                place.entity(),
                place.confidence(),
                place.rule()));
      }
    }
    mentions.addAll(linked.labels());
    mentions.sort(Comparator.comparing(EntityMention::span));
    return mentions;
  }
}
