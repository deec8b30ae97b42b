package yulu.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds what the page is about. */
final class MainContent {
  /** Content elements of common page makers, the surest first. */
  private static final List<String> PLACES =
      List.of(
          "#js_content",
          "[itemprop=articleBody]",
          "article",
          "main",
          "[role=main]",
          ".mw-parser-output",
          ".entry-content",
          ".post-content",
          ".article-content",
          ".markdown-body");

  /** A place that holds less of the page's words than this is not the main one. */
  private static final double LEAST_SHARE = 0.3;

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "button",
          "select",
          "textarea",
          "input",
          "nav",
          "footer",
          "aside",
          "dialog",
          "head",
          "annotation",
          "datalist",
          "menu");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog");

  /** Words of class names and ids that pages give to what is around their content. */
  private static final Set<String> AROUND =
      Set.of(
          "nav",
          "navbar",
          "menu",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "pagination",
          "share",
          "related",
          "related-posts",
          "comments",
          "comment-list",
          "footer",
          "cookie-banner",
          "advertisement",
          "toc",
          "mw-editsection",
          "reference",
          "navbox",
          "noprint");

  private MainContent() {}

  static Element of(Document page) {
    Element body = page.body();
    int all = body.text().length();
    for (String place : PLACES) {
      List<Element> found = page.select(place);
      if (found.size() == 1 && found.get(0).text().length() >= all * LEAST_SHARE) {
        return found.get(0);
      }
    }
    return body;
  }

  /** The page's only first-level heading, where it stands outside of the main content. */
  static Optional<String> titleAbove(Document page, Element main) {
    List<Element> titles = page.select("h1");
    boolean outside =
        titles.size() == 1 && main.select("h1").isEmpty() && !titles.get(0).text().isBlank();
    return outside ? Optional.of(titles.get(0).text()) : Optional.empty();
  }

  /** True for an element that is no part of the content. */
  static boolean isAround(Element element) {
    String tag = element.normalName();
    return NEVER.contains(tag)
        || isUnseen(element)
        || ROLES.contains(element.attr("role"))
        || (tag.equals("header") && isPageHeader(element))
        || (tag.equals("form") && element.select("p").size() < 3)
        || (!tag.equals("body") && !tag.equals("article") && isNamedAround(element));
  }

  private static boolean isUnseen(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static boolean isPageHeader(Element header) {
    return header.select("h1").isEmpty() && header.closest("article, main") == null;
  }

  private static boolean isNamedAround(Element element) {
    return AROUND.contains(element.id())
        || element.classNames().stream().anyMatch(AROUND::contains);
  }
}
