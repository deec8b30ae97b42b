package yulu.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** Which of Fuseki's offers a client takes. */
final class AcceptedTypes {
  private AcceptedTypes() {}

  /**
   * The best of what is offered, or nothing if the client accepts none of it.
   *
   * @param header the Accept header; absent or blank means anything
   * @param offers in the server's order of preference
   */
  static Optional<MediaType> best(@Nullable String header, AcceptList offers) {
    List<String> types = offers.entries().stream().map(MediaRange::getContentTypeStr).toList();
    return AcceptHeader.of(header).best(types).map(MediaType::create);
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
