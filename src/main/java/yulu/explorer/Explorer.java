package yulu.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes the pages. One instance serves many threads; each page is one read transaction. */
public final class Explorer {
  private final DatasetGraph data;
  private final String base;
  private final GraphSummary summary;
  private final Supplier<List<ExampleQuery>> examples;
  private final StructuredData structured;
  private final Templates templates = new Templates();
  private final Queries queries = new Queries();
  private final Searches searches;
  private final LastOverview overviews = new LastOverview();

  /**
   * @param base of the graph's IRIs: what follows it is the path of a thing's page
   * @param structured what a thing's page tells search engines
   */
  public Explorer(
      DatasetGraph data,
      String base,
      GraphSummary summary,
      Supplier<List<ExampleQuery>> examples,
      StructuredData structured) {
    this.data = data;
    this.base = base;
    this.summary = summary;
    this.examples = examples;
    this.structured = structured;
    this.searches = new Searches(data);
  }

  /** The first page: what is in the graph, and how to ask it. */
  public String start(Language language, Map<String, String> parameters, String address) {
    Frame frame = new Frame(language, "", "/", parameters, "start");
    GraphFacts facts = summary.facts();
    List<ExampleQuery> asking = examples.get();
    return read(
        language,
        parameters,
        look ->
            templates.fill(
                "start",
                frame,
                StartPage.of(facts, overviews.of(look, searches), asking, look, address)));
  }

  /** The page with the query editor; its script fetches the examples and runs the queries. */
  public String editor(Language language, Map<String, String> parameters, String address) {
    Frame frame = new Frame(language, "SPARQL", "/sparql.html", parameters, "ask");
    return templates.fill("editor", frame, EditorPage.of(examples.get(), base, language));
  }

  /** What was found for the words in {@code q}, narrowed by the other parameters. */
  public String search(Language language, Map<String, String> parameters, String address) {
    String words = parameters.getOrDefault("q", "").strip();
    String title = words.isEmpty() ? Texts.of(language).lookup("search") : words;
    Frame frame = new Frame(language, title, "/search", parameters, "search");
    return read(
        language,
        parameters,
        look -> templates.fill("search", frame, searches.page(frame, parameters, look)));
  }

  /** What may be meant by what was typed so far, as JSON. */
  public String suggestions(Language language, Map<String, String> parameters) {
    return read(language, parameters, look -> Json.of(searches.suggestions(parameters, look)));
  }

  /** The picture of a part of the graph, and the same as tables. */
  public String graph(Language language, Map<String, String> parameters, String address) {
    String title = Texts.of(language).lookup("nav-graph");
    Frame frame = new Frame(language, title, "/graph", parameters, "graph");
    return read(
        language,
        parameters,
        look -> {
          GraphRequest request = GraphRequest.of(parameters, base);
          GraphPart part = part(request, look);
          return templates.fill("graph", frame, GraphPage.of(part, request, frame, look));
        });
  }

  /** The part of the graph as JSON. */
  public String graphJson(Language language, Map<String, String> parameters) {
    return read(
        language, parameters, look -> Json.of(part(GraphRequest.of(parameters, base), look)));
  }

  private GraphPart part(GraphRequest request, Look look) {
    return new GraphReader(request, look, searches.mentions()).read();
  }

  private <T> T read(Language language, Map<String, String> parameters, Function<Look, T> reading) {
    return data.calculateRead(
        () -> reading.apply(new Look(data, queries, base, language, parameters)));
  }

  /**
   * The page of a thing of the graph: an entity, a document or a claim.
   *
   * @param iri of the thing, in full
   * @param parameters of the request
   * @return nothing if the graph knows no such thing
   */
  public Optional<String> thing(String iri, Language language, Map<String, String> parameters) {
    return read(
        language,
        parameters,
        look -> {
          Node thing = NodeFactory.createURI(iri);
          return Kind.of(look.graph(), thing).map(kind -> page(look, thing, kind, parameters));
        });
  }

  /**
   * The page that says why a request is not answered.
   *
   * @param path that was asked for; it is not trusted
   * @param status of HTTP
   * @param why in a sentence or a list; may be empty
   */
  public String problem(
      Language language, String path, Map<String, String> parameters, int status, String why) {
    String own = "/" + path.replaceFirst("^[/\\\\]+", "");
    ProblemPage page = ProblemPage.of(status, own, why, Texts.of(language));
    return templates.fill(
        "problem", new Frame(language, page.heading(), own, parameters, ""), page);
  }

  private String page(Look look, Node thing, Kind kind, Map<String, String> parameters) {
    Frame frame =
        new Frame(
            look.language(),
            look.label(thing).text(),
            look.path(thing),
            parameters,
            "",
            structured.of(look.graph(), thing.getURI()));
    return switch (kind) {
      case CLAIM -> templates.fill("claim", frame, new ClaimPageReader(look).read(thing));
      case DOCUMENT -> templates.fill("document", frame, new DocumentReader(look).read(thing));
      default -> templates.fill("thing", frame, new ThingReader(look).read(thing, kind));
    };
  }
}
