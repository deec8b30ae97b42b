package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import yulu.linked.DatasetStatistics;
import yulu.linked.SiteMap;

/** The addresses of all pages, and what robots may read. */
final class SiteMapServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;
  private static final String XML = "application/xml;charset=utf-8";

  /** Robots would ask without end where a parameter makes another page. */
  private static final String ROBOTS =
      """
      User-agent: *
      Disallow: /sparql
      Disallow: /data
      Disallow: /fragments
      Disallow: /dump/

      Sitemap: %s/sitemap.xml
      """;

  private final transient Publication publication;
  private final transient SiteMap map;

  SiteMapServlet(Publication publication) {
    this.publication = publication;
    this.map = new SiteMap(publication.store());
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String address = WebAddress.of(request);
    String path = request.getRequestURI();
    if (path.equals("/robots.txt")) {
      Reply.send(response, 200, Reply.TEXT, ROBOTS.formatted(address));
      return;
    }
    EntityTag tag = EntityTag.of(publication.version(), "sitemap");
    if (tag.answers(request, response)) {
      return;
    }
    DatasetStatistics statistics = publication.statistics();
    String xml =
        path.equals("/sitemap.xml")
            ? map.index(address, statistics)
            : map.file(address, number(path, map.files(statistics)));
    Reply.send(response, 200, XML, xml);
  }

  private static int number(String path, int files) {
    String name = path.replaceFirst("^/sitemap/", "");
    if (name.matches("[1-9]\\d{0,5}\\.xml")) {
      int number = Integer.parseInt(name.substring(0, name.indexOf('.')));
      if (number <= files) {
        return number;
      }
    }
    throw new Refusal(404, "There is no such file. See /sitemap.xml.");
  }
}
