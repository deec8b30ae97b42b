package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import yulu.explorer.Language;
import yulu.linked.TripleFormat;

/** Something with an address, and a document about it that may be had in several formats. */
interface LinkedResource {
  /** The address without a suffix, such as {@code /person/x}, as it stands in a request. */
  String path();

  /** True if the address names a thing rather than the document about it. */
  default boolean isThing() {
    return false;
  }

  /** In the server's order of preference. */
  default List<Representation> offers() {
    return List.of(Representation.values());
  }

  /** What the document is about. */
  String iri();

  /** The page, if there is one for people. */
  default Optional<String> html(HttpServletRequest request, Language language) {
    return Optional.empty();
  }

  /** What the data depend on beside the graph; empty if nothing. */
  default String state() throws IOException {
    return "";
  }

  /** Writes the data. */
  void write(TripleFormat format, HttpServletRequest request, OutputStream out) throws IOException;
}
