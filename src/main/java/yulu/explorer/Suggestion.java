package yulu.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import yulu.store.Search;
import yulu.store.SearchWords;
import yulu.store.SearchWords.Fit;

/**
 * Something that somebody who types may mean.
 *
 * @param text its name or words
 * @param lang of the text, as HTML says it
 * @param also the name that fits, where it is another one; else empty
 * @param kind its kind
 * @param kindName the kind in words
 * @param path of its page
 * @param iri of the thing
 */
record Suggestion(
    String text, String lang, String also, String kind, String kindName, String path, String iri) {
  private static final int MOST_NAMES_LOOKED_AT = 5_000;
  private static final int MOST = 8;
  private static final int FEW = 5;
  private static final int SOME_CLAIMS = 3;

  private record Named(Node node, String name, Fit fit, int mentions) {
    static final Comparator<Named> BEST_FIRST =
        Comparator.comparing(Named::fit)
            .thenComparing(Comparator.comparingInt(Named::mentions).reversed())
            .thenComparing(Named::name)
            .thenComparing(named -> named.node().toString());
  }

  /**
   * The best names, and claims where there are few names.
   *
   * @param namesOnly leaves claims and documents out
   */
  static List<Suggestion> of(Search search, SearchWords words, Look look, boolean namesOnly) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Named named : names(search, words)) {
      Optional<Kind> kind = Kind.of(look.graph(), named.node());
      boolean fits = kind.isPresent() && !(namesOnly && kind.get() == Kind.DOCUMENT);
      if (fits && suggestions.size() < MOST) {
        suggestions.add(of(named.node(), named.name(), words, kind.get(), look));
      }
    }
    if (suggestions.size() < FEW && !namesOnly) {
      for (Search.Hit hit : search.find(words, Search.Field.CLAIM, SOME_CLAIMS).all()) {
        suggestions.add(of(hit.subject(), hit.text(), words, Kind.CLAIM, look));
      }
    }
    return suggestions;
  }

  private static List<Named> names(Search search, SearchWords words) {
    Map<Node, Integer> mentions = search.mentions();
    Map<Node, Named> best = new HashMap<>();
    for (Search.Hit hit : search.find(words, Search.Field.NAME, MOST_NAMES_LOOKED_AT).all()) {
      Node node = hit.subject();
      int count = mentions.getOrDefault(node, 0);
      best.merge(
          node,
          new Named(node, hit.text(), words.fit(hit.text()), count),
          (one, other) -> Named.BEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
    return best.values().stream().sorted(Named.BEST_FIRST).limit(2L * MOST).toList();
  }

  private static Suggestion of(Node node, String found, SearchWords words, Kind kind, Look look) {
    Link link = look.link(node);
    return new Suggestion(
        link.label(),
        link.lang(),
        words.in(link.label(), Search.Field.NAME).isEmpty() ? found : "",
        kind.code(),
        look.texts().lookup("kind-" + kind.code()),
        link.path(),
        link.iri());
  }
}
