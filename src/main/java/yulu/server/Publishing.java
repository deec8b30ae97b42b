package yulu.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the graph is published.
 *
 * @param identifiers what the addresses of things answer
 * @param license IRI of the licence that the graph is under, if anybody may use it
 * @param shapes the file of the SHACL shapes that the graph keeps to
 */
public record Publishing(Identifiers identifiers, Optional<String> license, Optional<Path> shapes) {
  /** Addresses of things redirect; neither licence nor shapes. */
  public static final Publishing STANDARD =
      new Publishing(Identifiers.REDIRECT, Optional.empty(), Optional.empty());

  public Publishing {
    license.ifPresent(
        iri -> {
          if (!iri.matches("https?://[^\\s<>\"]+")) {
            throw new IllegalArgumentException("the licence is the address of a page, not: " + iri);
          }
        });
  }
}
