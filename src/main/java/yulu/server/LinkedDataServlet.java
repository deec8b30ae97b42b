package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yulu.explorer.Language;
import yulu.linked.Site;

/**
 * Everything that has an address: the address itself answers with the format that the client likes
 * best, or leads there; with a suffix it answers with that format.
 */
final class LinkedDataServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;

  private final transient ResourceMap resources;
  private final transient Publication publication;

  LinkedDataServlet(ResourceMap resources, Publication publication) {
    this.resources = resources;
    this.publication = publication;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    Optional<LinkedResource> named = resources.at(path);
    if (named.isPresent()) {
      negotiate(named.get(), request, response);
      return;
    }
    for (Representation representation : Representation.values()) {
      String end = "." + representation.suffix();
      Optional<LinkedResource> described =
          path.endsWith(end)
              ? resources.at(path.substring(0, path.length() - end.length()))
              : Optional.empty();
      if (described.isPresent() && described.get().offers().contains(representation)) {
        send(described.get(), representation, request, response);
        return;
      }
    }
    throw new Refusal(404, "The graph says nothing of this address.");
  }

  private void negotiate(
      LinkedResource resource, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Map<String, Representation> byType = Representation.byType(resource.offers());
    Optional<String> type =
        AcceptHeader.of(request.getHeader("Accept")).best(List.copyOf(byType.keySet()));
    if (type.isEmpty()) {
      throw new Refusal(406, whatThereIs(resource));
    }
    Representation best = byType.getOrDefault(type.get(), Representation.TURTLE);
    if (resource.isThing() && publication.options().identifiers() == Identifiers.REDIRECT) {
      links(resource, response);
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Location", document(resource, best) + query(request));
      Reply.send(response, 303, Reply.TEXT, "See " + document(resource, best) + "\n");
    } else {
      send(resource, best, request, response);
    }
  }

  private void send(
      LinkedResource resource,
      Representation representation,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Location", document(resource, representation) + query(request));
    links(resource, response);
    response.addHeader("Link", "<" + canonical(resource, representation) + ">; rel=\"canonical\"");
    if (representation == Representation.HTML) {
      sendPage(resource, request, response);
      return;
    }
    EntityTag tag = EntityTag.of(publication.version(), resource.state() + representation.suffix());
    if (tag.answers(request, response)) {
      return;
    }
    response.setContentType(representation.type() + ";charset=utf-8");
    if (!request.getMethod().equals("HEAD")) {
      resource.write(representation.format().orElseThrow(), request, response.getOutputStream());
    }
  }

  private static void sendPage(
      LinkedResource resource, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = PageServlet.language(request);
    response.addHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", language.tag());
    byte[] page =
        resource
            .html(request, language)
            .orElseThrow(() -> new Refusal(404, "There is no page for this."))
            .getBytes(StandardCharsets.UTF_8);
    // A page depends on more than the graph: on templates, styles and the parameters of the
    // request.
    EntityTag tag = new EntityTag(Digests.sha256(page).substring(0, 24));
    if (!tag.answers(request, response)) {
      response.setContentType(Reply.HTML);
      response.setContentLength(page.length);
      response.getOutputStream().write(page);
    }
  }

  private void links(LinkedResource resource, HttpServletResponse response) {
    for (Representation other : resource.offers()) {
      response.addHeader(
          "Link",
          "<%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(document(resource, other), other.type()));
    }
    response.addHeader("Link", "<" + publication.uri(resource.iri()) + ">; rel=\"describes\"");
    response.addHeader("Link", "</.well-known/void>; rel=\"describedby\"");
    publication
        .options()
        .license()
        .ifPresent(license -> response.addHeader("Link", "<" + license + ">; rel=\"license\""));
  }

  private String canonical(LinkedResource resource, Representation representation) {
    Site site = publication.site();
    return site.minter().base() + document(resource, representation).substring(1);
  }

  private static String document(LinkedResource resource, Representation representation) {
    return resource.path() + "." + representation.suffix();
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }

  private static String whatThereIs(LinkedResource resource) {
    StringBuilder list = new StringBuilder();
    for (Representation offer : resource.offers()) {
      list.append('\n').append(document(resource, offer)).append("  ").append(offer.type());
    }
    return "None of the formats that you accept. There is:" + list;
  }
}
