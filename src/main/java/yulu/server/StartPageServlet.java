package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first page: what is in the graph, and how to ask it. */
final class StartPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient GraphSummary summary;
  private final transient List<ExampleQuery> examples;

  StartPageServlet(GraphSummary summary, List<ExampleQuery> examples) {
    this.summary = summary;
    this.examples = examples;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request);
    GraphFacts facts = summary.facts();
    Page page = new Page(language);
    page.putText("title", "Yulu 语录");
    page.putText("address", address(request));
    page.putText("version", facts.version());
    page.putMarkup("counts", counts(page, facts));
    page.putMarkup("people", people(language, facts.people()));
    page.putMarkup("examples", examples(language));
    page.putMarkup("documents", documents(facts.documents()));
    page.send(request, response, "start");
  }

  private static String address(HttpServletRequest request) {
    return request.getRequestURL().toString().replaceFirst("/$", "");
  }

  private static String counts(Page page, GraphFacts facts) {
    StringBuilder html = new StringBuilder();
    for (GraphFacts.Count count : facts.counts()) {
      html.append(count(count.number(), page.text(count.name())));
    }
    return html.append(count(facts.triples(), page.text("triples"))).toString();
  }

  private static String count(long number, String name) {
    return "<li><b>%,d</b> <span>%s</span></li>".formatted(number, name);
  }

  private static String people(Language language, List<GraphFacts.Speaker> people) {
    long most = people.isEmpty() ? 1 : Math.max(1, people.get(0).claims());
    StringBuilder html = new StringBuilder();
    for (GraphFacts.Speaker person : people) {
      String name = language == Language.ZH ? person.zh() : person.en();
      html.append(
          """
          <tr><td><a href="%s"><bdi>%s</bdi></a></td>\
          <td><meter min="0" max="%d" value="%d"></meter></td><td class="number">%,d</td></tr>
          """
              .formatted(
                  editorLink(claimsOf(person.iri()), language),
                  Page.escape(name),
                  most,
                  person.claims(),
                  person.claims()));
    }
    return html.toString();
  }

  private String examples(Language language) {
    StringBuilder html = new StringBuilder();
    for (ExampleQuery example : examples) {
      html.append(
          "<li><a href=\"%s\"><bdi>%s</bdi></a> <code>%s</code></li>\n"
              .formatted(
                  "/sparql.html?lang=" + language.code() + "&amp;example=" + encode(example.name()),
                  Page.escape(language == Language.ZH ? example.zh() : example.en()),
                  Page.escape(example.name())));
    }
    return html.toString();
  }

  private static String documents(List<GraphFacts.Source> documents) {
    StringBuilder html = new StringBuilder();
    for (GraphFacts.Source document : documents) {
      String path = "<code><bdi>" + Page.escape(document.identifier()) + "</bdi></code>";
      String title =
          document.title().isEmpty() || document.title().equals(document.identifier())
              ? path
              : "<bdi>" + Page.escape(document.title()) + "</bdi><br>" + path;
      html.append(
          "<tr><td>%s</td><td>%s</td><td class=\"number\">%,d</td></tr>\n"
              .formatted(title, Page.escape(document.date()), document.claims()));
    }
    return html.toString();
  }

  private static String claimsOf(String person) {
    return """
        PREFIX yulu: <https://w3id.org/yulu/ontology#>
        PREFIX schema: <https://schema.org/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

        SELECT ?date ?claim ?quote ?span WHERE {
          ?c yulu:claimant <%s> ;
             schema:text ?claim ;
             yulu:evidence ?span .
          ?span nif:anchorOf ?quote .
          OPTIONAL { ?c dcterms:date ?date }
        }
        ORDER BY ?date
        LIMIT 100
        """
        .formatted(person);
  }

  private static String editorLink(String query, Language language) {
    return "/sparql.html?lang=" + language.code() + "#query=" + encode(query);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
