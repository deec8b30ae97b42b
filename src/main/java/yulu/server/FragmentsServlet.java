package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import yulu.explorer.DataPages;
import yulu.explorer.Language;
import yulu.linked.Fragment;
import yulu.linked.FragmentControls;
import yulu.linked.Fragments;
import yulu.linked.TripleFormat;
import yulu.linked.TriplePattern;

/**
 * Triple Pattern Fragments: pages of the triples that match a pattern, with links to the others.
 */
final class FragmentsServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;

  static final String PATH = "/fragments";
  private static final String TRIG = "application/trig";
  private static final String HTML = "text/html";
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final List<String> NAMES = List.of("subject", "predicate", "object", "graph");
  private static final List<String> OFFERS =
      Stream.concat(
              Stream.of(TRIG),
              Stream.concat(
                  Arrays.stream(TripleFormat.values()).map(TripleFormat::mediaType),
                  Stream.of(HTML)))
          .toList();

  private final transient Publication publication;
  private final transient DataPages pages;
  private final transient Fragments fragments;
  private final transient RunningQueries running;

  FragmentsServlet(Publication publication, DataPages pages, RunningQueries running) {
    this.publication = publication;
    this.pages = pages;
    this.fragments = new Fragments(publication.store());
    this.running = running;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    String accept = request.getHeader("Accept");
    String type =
        AcceptHeader.of(accept)
            .best(OFFERS)
            .orElseThrow(() -> new Refusal(406, "There is: " + String.join(", ", OFFERS) + "."));
    TriplePattern pattern = pattern(request);
    int page = page(request.getParameter("page"));
    String kind = Digests.sha256((type + pattern + page).getBytes(StandardCharsets.UTF_8));
    if (!type.equals(HTML)
        && EntityTag.of(publication.version(), kind.substring(0, 16)).answers(request, response)) {
      return;
    }
    Fragment fragment = read(request, pattern, page);
    if (fragment.triples().isEmpty() && page > 1) {
      throw new Refusal(404, "There is no page " + page + " of these triples.");
    }
    send(request, response, type, fragment);
  }

  private Fragment read(HttpServletRequest request, TriplePattern pattern, int page) {
    RunningQuery place = running.admit(request.getRemoteAddr(), LIMIT);
    try {
      return fragments.page(pattern, page);
    } finally {
      place.close();
    }
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, String type, Fragment fragment)
      throws IOException {
    FragmentControls controls = new FragmentControls(WebAddress.of(request) + PATH, query(request));
    if (fragment.more()) {
      response.addHeader("Link", "<" + controls.page(fragment.page() + 1) + ">; rel=\"next\"");
    }
    if (type.equals(HTML)) {
      Language language = PageServlet.language(request);
      PageServlet.send(
          response, language, pages.fragment(fragment, language, PageServlet.parameters(request)));
      return;
    }
    byte[] bytes = bytes(type, fragment, controls);
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private byte[] bytes(String type, Fragment fragment, FragmentControls controls) {
    List<Triple> about = controls.of(fragment, publication.site());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (type.equals(TRIG)) {
      FragmentTrig.write(fragment, about, controls.graph(fragment), out);
      return out.toByteArray();
    }
    List<Triple> all = new ArrayList<>(fragment.triples());
    all.addAll(about);
    Arrays.stream(TripleFormat.values())
        .filter(format -> format.mediaType().equals(type))
        .forEach(format -> format.write(all, out));
    return out.toByteArray();
  }

  private static TriplePattern pattern(HttpServletRequest request) {
    List<Node> terms = new ArrayList<>();
    for (String name : NAMES) {
      try {
        terms.add(TriplePattern.term(Optional.ofNullable(request.getParameter(name)).orElse("")));
      } catch (IllegalArgumentException e) {
        throw new Refusal(400, "The parameter " + name + " is " + e.getMessage());
      }
    }
    return new TriplePattern(terms.get(3), terms.get(0), terms.get(1), terms.get(2));
  }

  /** The pattern as a query string, always in one order. */
  private static String query(HttpServletRequest request) {
    List<String> parts = new ArrayList<>();
    for (String name : NAMES) {
      String value = request.getParameter(name);
      if (value != null && !value.isEmpty()) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return String.join("&", parts);
  }

  private static int page(@Nullable String number) {
    if (number == null || number.isEmpty()) {
      return 1;
    }
    if (!number.matches("[1-9]\\d{0,7}")) {
      throw new Refusal(400, "The page is a number from 1, not: " + number);
    }
    return Integer.parseInt(number);
  }
}
