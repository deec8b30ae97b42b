package yulu.explorer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scripts, style sheets and pictures of the pages, all out of the program itself: a fixed list, so
 * no path leads astray. Their addresses carry the hash of their content, so that a browser may keep
 * them for ever and never has an old one.
 */
public final class Assets {
  private static final String OWN = "/yulu/explorer/static/";
  private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
  private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/";
  private static final Map<String, Asset> ALL = all();

  private Assets() {}

  /** The file with this name. */
  public static Optional<Asset> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** Where a page finds the file. */
  static String path(String name) {
    Asset asset =
        find(name).orElseThrow(() -> new IllegalStateException("pages have no file " + name));
    return "/static/" + name + "?v=" + asset.hash();
  }

  private static Map<String, Asset> all() {
    Map<String, Asset> all = new TreeMap<>();
    for (String name : Resources.text("static.txt").split("\\s+")) {
      put(all, name, OWN + name);
    }
    put(all, "yasgui.min.css", YASGUI + "yasgui.min.css");
    put(all, "yasgui.min.js", YASGUI + "yasgui.min.js");
    put(all, "cytoscape.min.js", CYTOSCAPE + "cytoscape.min.js");
    return all;
  }

  private static void put(Map<String, Asset> all, String name, String resource) {
    all.put(name, new Asset(type(name), Resources.bytes(resource)));
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("no media type for " + name);
    };
  }
}
