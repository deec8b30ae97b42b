package yulu.corpus;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out what an HTML page says about itself in its head. */
final class HtmlFields {
  private HtmlFields() {}

  static Fields of(Document page) {
    Fields.Builder fields = Fields.builder();
    fields.add("title", page.title());
    meta(page, fields, "title", "og:title");
    meta(page, fields, "author", "author", "article:author", "byl", "dc.creator");
    meta(page, fields, "description", "description", "og:description", "dc.description");
    meta(page, fields, "site_name", "og:site_name");
    meta(
        page,
        fields,
        "date",
        "article:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publish_date",
        "dc.date",
        "dcterms.issued",
        "og:release_date");
    for (Element time : page.select("time[itemprop=datePublished], time[pubdate], article time")) {
      fields.add("date", time.attr("datetime"));
    }
    for (Element link : page.select("link[rel=canonical]")) {
      fields.add("url", link.attr("href"));
    }
    meta(page, fields, "url", "og:url");
    for (Element html : page.select("html")) {
      fields.add("lang", html.attr("lang"));
    }
    return fields.build();
  }

  private static void meta(Document page, Fields.Builder into, String field, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        if (name.equalsIgnoreCase(meta.attr("name"))
            || name.equalsIgnoreCase(meta.attr("property"))
            || name.equalsIgnoreCase(meta.attr("itemprop"))) {
          into.add(field, meta.attr("content"));
        }
      }
    }
  }
}
