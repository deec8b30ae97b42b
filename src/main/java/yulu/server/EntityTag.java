package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Names one state of what an address answers (RFC 9110, section 8.8.3).
 *
 * @param opaque the tag without quotes
 */
record EntityTag(String opaque) {
  /** What the compression puts behind the tag of what it has compressed. */
  private static final String COMPRESSED = "--gzip";

  /** Of the program that makes the answers: another one may word them in another way. */
  private static final String PROGRAM =
      Optional.ofNullable(EntityTag.class.getPackage().getImplementationVersion()).orElse("dev");

  /** Of something that depends on nothing but the graph, the program, and how it is written. */
  static EntityTag of(String graphVersion, String kind) {
    return new EntityTag(graphVersion + "." + PROGRAM + "." + kind);
  }

  @Override
  public String toString() {
    return "\"" + opaque + "\"";
  }

  /**
   * Tells the client the tag, and that he has to ask whether it is still the right one.
   *
   * @return true if the client has that state already; then the answer is 304 and complete
   */
  boolean answers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", toString());
    response.setHeader("Cache-Control", "no-cache");
    if (!isKnownTo(request)) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }

  /** True if the client has that state already. */
  boolean isKnownTo(HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    return known != null && isAmong(known);
  }

  private boolean isAmong(String known) {
    for (String tag : known.split(",", -1)) {
      String bare = tag.strip().replaceFirst("^W/", "").replace("\"", "");
      if (bare.equals("*") || bare.equals(opaque) || bare.equals(opaque + COMPRESSED)) {
        return true;
      }
    }
    return false;
  }
}
