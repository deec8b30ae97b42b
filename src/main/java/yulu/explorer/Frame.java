package yulu.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the layout around every page needs.
 *
 * @param title of the page, without the name of the program
 * @param path of the page under the served root, as it stands in an address
 * @param parameters of the request
 * @param section the entry of the navigation that the page belongs to; empty for none
 * @param structured JSON-LD that the page carries in its head
 */
record Frame(
    Language language,
    String title,
    String path,
    Map<String, String> parameters,
    String section,
    Optional<String> structured) {
  private static final String LANG = "lang";

  /** The entries of the navigation, in their order, with their addresses. */
  static final Map<String, String> SECTIONS = sections();

  /** What the data about a thing may be had as: the ending of the address, and its name. */
  static final Map<String, String> FORMATS = formats();

  Frame {
    parameters = Map.copyOf(parameters);
  }

  Frame(
      Language language,
      String title,
      String path,
      Map<String, String> parameters,
      String section) {
    this(language, title, path, parameters, section, Optional.empty());
  }

  private static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("start", "/");
    sections.put("graph", "/graph");
    sections.put("ask", "/sparql.html");
    return Collections.unmodifiableMap(sections);
  }

  private static Map<String, String> formats() {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("ttl", "Turtle");
    formats.put("jsonld", "JSON-LD");
    formats.put("nt", "N-Triples");
    formats.put("rdf", "RDF/XML");
    return Collections.unmodifiableMap(formats);
  }

  Texts texts() {
    return Texts.of(language);
  }

  /** The address of a file of the pages. */
  String asset(String name) {
    return Assets.path(name);
  }

  /** A link to another page: who chose a language keeps it. */
  String href(String target) {
    return parameters.containsKey(LANG) ? with(target, LANG, language.code()) : target;
  }

  /**
   * This page with other parameters.
   *
   * @param changes names and values in turn; an empty value takes the parameter away
   */
  String here(String... changes) {
    Map<String, String> changed = new TreeMap<>(parameters);
    for (int i = 0; i + 1 < changes.length; i += 2) {
      if (changes[i + 1].isEmpty()) {
        changed.remove(changes[i]);
      } else {
        changed.put(changes[i], changes[i + 1]);
      }
    }
    String target = path;
    for (Map.Entry<String, String> parameter : changed.entrySet()) {
      target = with(target, parameter.getKey(), parameter.getValue());
    }
    return target;
  }

  /** The same page begun anew: without the number of its page and what was left empty. */
  Frame fromItsStart() {
    Map<String, String> kept = new TreeMap<>(parameters);
    kept.remove("page");
    kept.values().removeIf(String::isBlank);
    return new Frame(language, title, path, kept, section, structured);
  }

  /** This page in the other language. */
  String switched() {
    return here(LANG, language.other().code());
  }

  /** The tag of the other language. */
  String otherTag() {
    return language.other().tag();
  }

  /** A parameter of the request, or nothing. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The JSON-LD so that no markup can end its element. */
  String structuredSafely() {
    return structured.orElse("").replace("<", "\\u003c");
  }

  private static String with(String target, String name, String value) {
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : target.substring(hash);
    String address = hash < 0 ? target : target.substring(0, hash);
    String joint = address.indexOf('?') < 0 ? "?" : "&";
    return address + joint + encode(name) + "=" + encode(value) + fragment;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
