package yulu.server;

import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** What a client says it can read. */
final class AcceptedTypes {
  private AcceptedTypes() {}

  /**
   * The best of what is offered, or nothing if the client accepts none of it.
   *
   * @param header the Accept header; absent or blank means anything
   * @param offers in the server's order of preference
   */
  static Optional<MediaType> best(@Nullable String header, AcceptList offers) {
    if (header == null || header.isBlank()) {
      return Optional.of(offers.first());
    }
    try {
      return Optional.ofNullable(AcceptList.match(new AcceptList(header), offers));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The best of what is offered. */
  static MediaType require(@Nullable String header, AcceptList offers) {
    return best(header, offers)
        .orElseThrow(
            () ->
                new Refusal(
                    406, "Nothing here is served as " + header + ". Offered: " + offers + "."));
  }
}
