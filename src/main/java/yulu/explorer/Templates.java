package yulu.explorer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Fills the templates of {@code src/main/jte}, which the build turns into classes of this package.
 * What a template puts in is escaped for the place where it stands.
 */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "yulu.explorer");

  /** Fills a template whose parameters are {@code frame} and {@code page}. */
  String fill(String template, Frame frame, Object page) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
    return out.toString();
  }
}
