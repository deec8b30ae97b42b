package yulu.server;

import java.util.Map;
import java.util.Optional;
import yulu.explorer.Language;

/** Where the HTML page of a thing comes from. */
@FunctionalInterface
interface ThingPages {
  /**
   * The page of a thing of the graph, or nothing if the graph has no such thing.
   *
   * @param iri of the thing, in full
   * @param parameters of the request; {@code lang}, where the user chose the language, is kept in
   *     the links of the page
   */
  Optional<String> html(String iri, Language language, Map<String, String> parameters);
}
