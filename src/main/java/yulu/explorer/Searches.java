package yulu.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.store.Search;
import yulu.store.SearchWords;

/** Answers searches: the page, and what is suggested while somebody types. */
final class Searches {
  private static final Matches NOTHING = new Matches(List.of(), false);

  private final Optional<Search> search;
  private final RecentMatches recent = new RecentMatches();

  Searches(DatasetGraph data) {
    this.search = Search.of(data);
  }

  /** Called within a read transaction. */
  SearchPage page(Frame frame, Map<String, String> parameters, Look look) {
    SearchRequest request = SearchRequest.of(parameters, look.base());
    Search index = index();
    SearchWords words = index.words(request.words());
    Optional<HeldAbout> held = HeldAbout.of(index, request.words(), look);
    return SearchPage.of(matches(index, request, words, look), request, words, held, frame, look);
  }

  /** Called within a read transaction. */
  List<Suggestion> suggestions(Map<String, String> parameters, Look look) {
    SearchWords words = index().words(parameters.getOrDefault("q", ""));
    return words.isEmpty()
        ? List.of()
        : Suggestion.of(index(), words, look, parameters.containsKey("names"));
  }

  /** How often documents name each thing; nothing is known of data without an index. */
  Map<Node, Integer> mentions() {
    return search.map(Search::mentions).orElse(Map.of());
  }

  /** Another one whenever the graph changed. */
  String generation() {
    return index().generation();
  }

  private Matches matches(Search index, SearchRequest request, SearchWords words, Look look) {
    if (!request.words().isEmpty() && words.isEmpty()) {
      return NOTHING;
    }
    String generation = index.generation();
    if (!words.isEmpty()) {
      return recent.get(
          generation + " " + request.words(), () -> new MatchReader(index, look.graph()).of(words));
    }
    if (!request.asksForSomething()) {
      return NOTHING;
    }
    String person = request.chosen(Facet.PERSON);
    String scope = person.isEmpty() ? "kind " + request.chosen(Facet.KIND) : "by " + person;
    return recent.get(
        generation + "\n" + scope, () -> new MatchReader(index, look.graph()).without(request));
  }

  private Search index() {
    return search.orElseThrow(() -> new IllegalStateException("this data has no text index"));
  }
}
