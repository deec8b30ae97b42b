package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reads what the page of an entity shows. */
final class ThingReader {
  private static final int TOGETHER = 16;
  private static final int SOURCES = 30;

  private final Look look;

  ThingReader(Look look) {
    this.look = look;
  }

  ThingPage read(Node thing, Kind kind) {
    Link self = look.link(thing);
    Names names = new Names(look, thing);
    List<Node> held = held(thing, kind);
    List<Node> about = look.subjects(SCHEMA_ABOUT, thing);
    List<Names.Source> sources = names.sources();
    Paging paging = Paging.of(look, "sources-from", SOURCES, sources.size());
    DoubtReader doubt = new DoubtReader(look);
    List<Node> pairing = held.isEmpty() ? about : held;
    return new ThingPage(
        kind,
        self,
        otherNames(thing, self),
        description(thing),
        look.values(thing, RDF_TYPE).contains(CANDIDATE),
        new Facts(look).of(thing),
        new RelationReader(look).read(thing),
        own(thing, kind, held),
        about(thing, about),
        new PairReader(look).read(pairing),
        doubt.suggestions(thing),
        doubt.of(thing),
        doubt.decisions(thing),
        together(thing, about),
        names.tellMore() ? names.spellings() : List.of(),
        paging,
        paging.part(sources));
  }

  /** The claims that it makes, or that were made there. */
  private List<Node> held(Node thing, Kind kind) {
    return switch (kind) {
      case PERSON, ORGANIZATION -> look.subjects(CLAIMANT, thing);
      case OCCASION -> look.subjects(MADE_AT, thing);
      default -> List.of();
    };
  }

  private List<Timeline> own(Node thing, Kind kind, List<Node> held) {
    if (kind == Kind.OCCASION) {
      return List.of(new TimelineReader(look, "said", CLAIMANT, thing).read(held));
    }
    return held.isEmpty()
        ? List.of()
        : List.of(new TimelineReader(look, "views", SCHEMA_ABOUT, thing).read(held));
  }

  private List<Timeline> about(Node thing, List<Node> about) {
    return about.isEmpty()
        ? List.of()
        : List.of(new TimelineReader(look, "about", CLAIMANT, thing).read(about));
  }

  private List<Link> otherNames(Node thing, Link self) {
    return look.values(thing, SKOS_PREF_LABEL).stream()
        .filter(label -> !label.getLiteralLexicalForm().equals(self.label()))
        .map(label -> Link.text(label.getLiteralLexicalForm(), Labels.tag(label)))
        .sorted(Link.BY_LABEL)
        .toList();
  }

  private Labels.Label description(Node thing) {
    List<Node> texts = new ArrayList<>(look.values(thing, SKOS_DEFINITION));
    texts.addAll(look.values(thing, SCHEMA_DESCRIPTION));
    texts.addAll(look.values(thing, DCTERMS_DESCRIPTION));
    return look.best(texts);
  }

  private List<ThingPage.Together> together(Node thing, List<Node> about) {
    Map<Node, Integer> counts = new HashMap<>();
    for (Node claim : about) {
      for (Node other : look.values(claim, SCHEMA_ABOUT)) {
        if (!other.equals(thing)) {
          counts.merge(other, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Node, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().getURI()))
        .limit(TOGETHER)
        .map(e -> new ThingPage.Together(look.link(e.getKey()), e.getValue()))
        .toList();
  }
}
