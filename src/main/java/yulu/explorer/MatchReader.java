package yulu.explorer;

import static yulu.rdf.Vocabulary.CLAIMANT;
import static yulu.rdf.Vocabulary.DCTERMS_CREATOR;
import static yulu.rdf.Vocabulary.DCTERMS_DATE;
import static yulu.rdf.Vocabulary.DCTERMS_ISSUED;
import static yulu.rdf.Vocabulary.MODALITY;
import static yulu.rdf.Vocabulary.RDF_TYPE;
import static yulu.rdf.Vocabulary.SCHEMA_AUTHOR;
import static yulu.rdf.Vocabulary.SCHEMA_DATE_PUBLISHED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.store.Search;
import yulu.store.SearchWords;
import yulu.store.SearchWords.Fit;

/** Looks things up in the index, or in the graph where no words are given. */
final class MatchReader {
  /** Bounds what one request may cost; who finds more should narrow the words. */
  private static final int MOST = 5_000;

  private final Search search;
  private final Graph graph;
  private final Map<Node, Integer> mentions;
  private final NamedThings named;
  private boolean more;

  MatchReader(Search search, Graph graph) {
    this.search = search;
    this.graph = graph;
    this.mentions = search.mentions();
    this.named = new NamedThings(graph, mentions);
  }

  /** All that fits the words. */
  Matches of(SearchWords words) {
    Map<Node, Match> found = new LinkedHashMap<>();
    for (Search.Hit hit : hits(words, Search.Field.NAME)) {
      match(hit, words.fit(hit.text())).ifPresent(m -> found.merge(m.node(), m, MatchReader::best));
    }
    for (Search.Hit hit : hits(words, Search.Field.DOCUMENT)) {
      match(hit, Fit.WITHIN).ifPresent(m -> found.putIfAbsent(m.node(), m));
    }
    for (Search.Hit hit : hits(words, Search.Field.CLAIM)) {
      match(hit, Fit.WITHIN).ifPresent(m -> found.put(m.node(), m));
    }
    return new Matches(new ArrayList<>(found.values()), more);
  }

  /**
   * All of a kind that documents name, or all that somebody said and wrote, or else all claims and
   * documents.
   */
  Matches without(SearchRequest request) {
    Set<Node> things = new LinkedHashSet<>();
    String kind = request.chosen(Facet.KIND);
    String person = request.chosen(Facet.PERSON);
    if (!person.isEmpty()) {
      Node who = NodeFactory.createURI(person);
      for (Node property : List.of(CLAIMANT, DCTERMS_CREATOR, SCHEMA_AUTHOR)) {
        collect(property, who, things);
      }
    } else {
      for (Kind each : Kind.values()) {
        boolean dated = each == Kind.CLAIM || each == Kind.DOCUMENT;
        if (kind.isEmpty() ? dated : each.code().equals(kind)) {
          collect(RDF_TYPE, each.type(), things);
        }
      }
    }
    List<Match> matches = new ArrayList<>();
    things.forEach(t -> match(new Search.Hit(t, "", 0), Fit.WITHIN).ifPresent(matches::add));
    return new Matches(matches, more);
  }

  private void collect(Node property, Node object, Set<Node> into) {
    var found = graph.find(Node.ANY, property, object);
    while (found.hasNext() && into.size() < MOST) {
      Node subject = found.next().getSubject();
      if (named.contains(subject)) {
        into.add(subject);
      }
    }
    more |= found.hasNext();
    found.close();
  }

  private List<Search.Hit> hits(SearchWords words, Search.Field field) {
    Search.Hits hits = search.find(words, field, MOST);
    more |= hits.more();
    return hits.all();
  }

  private static Match best(Match one, Match other) {
    return Match.BEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private Optional<Match> match(Search.Hit hit, Fit fit) {
    return Kind.of(graph, hit.subject()).map(kind -> match(hit, kind, fit));
  }

  private Match match(Search.Hit hit, Kind kind, Fit fit) {
    Node node = hit.subject();
    return switch (kind) {
      case CLAIM ->
          match(hit, kind, fit, values(node, CLAIMANT), one(node, DCTERMS_DATE), modality(node));
      case DOCUMENT ->
          match(hit, kind, fit, values(node, DCTERMS_CREATOR), one(node, DCTERMS_ISSUED), "");
      case PAPER, WORK ->
          match(hit, kind, fit, values(node, SCHEMA_AUTHOR), one(node, SCHEMA_DATE_PUBLISHED), "");
      case EVENT, OCCASION -> match(hit, kind, fit, List.of(), one(node, DCTERMS_DATE), "");
      default -> match(hit, kind, fit, List.of(), "", "");
    };
  }

  private Match match(
      Search.Hit hit, Kind kind, Fit fit, List<String> people, String date, String modality) {
    // A long document in whose text the words stand is no better for having a name.
    Fit kept = kind == Kind.DOCUMENT ? Fit.WITHIN : fit;
    int count = mentions.getOrDefault(hit.subject(), 0);
    return new Match(hit.subject(), kind, kept, hit.score(), count, people, date, modality);
  }

  private final Map<Node, String> modalities = new HashMap<>();

  private String modality(Node claim) {
    var found = graph.find(claim, MODALITY, Node.ANY);
    try {
      return found.hasNext()
          ? modalities.computeIfAbsent(found.next().getObject(), Node::getLocalName)
          : "";
    } finally {
      found.close();
    }
  }

  /** Things only: a name that means nobody in particular cannot be narrowed by. */
  private List<String> values(Node node, Node property) {
    List<String> values = new ArrayList<>();
    graph
        .find(node, property, Node.ANY)
        .forEachRemaining(
            t -> {
              if (t.getObject().isURI() && !values.contains(t.getObject().getURI())) {
                values.add(t.getObject().getURI());
              }
            });
    return values;
  }

  private String one(Node node, Node property) {
    var found = graph.find(node, property, Node.ANY);
    try {
      if (!found.hasNext()) {
        return "";
      }
      Node value = found.next().getObject();
      return value.isLiteral() ? value.getLiteralLexicalForm() : "";
    } finally {
      found.close();
    }
  }
}
