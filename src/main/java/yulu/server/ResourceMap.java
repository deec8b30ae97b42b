package yulu.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import yulu.linked.ThingDescription;

/** What has an address: some documents of the server's own, and whatever the graph speaks of. */
final class ResourceMap {
  private final Publication publication;
  private final ThingPages pages;
  private final RunningQueries running;
  private final Map<String, LinkedResource> own = new HashMap<>();

  ResourceMap(
      Publication publication, ThingPages pages, RunningQueries running, List<LinkedResource> own) {
    this.publication = publication;
    this.pages = pages;
    this.running = running;
    own.forEach(resource -> this.own.put(resource.path(), resource));
  }

  /**
   * @param path of the request, without a suffix
   */
  Optional<LinkedResource> at(String path) {
    LinkedResource known = own.get(path);
    return known != null
        ? Optional.of(known)
        : publication.store().minter().atPath(path).flatMap(iri -> inGraph(path, iri));
  }

  private Optional<LinkedResource> inGraph(String path, Node iri) {
    return publication
        .store()
        .read(
            view -> {
              if (view.contains(iri, Node.ANY, Node.ANY, Node.ANY)) {
                return Optional.of(new GraphResource(path, iri, publication, pages, running));
              }
              return ThingDescription.isKnown(view, iri)
                  ? Optional.of(new ThingResource(path, iri, publication, pages))
                  : Optional.empty();
            });
  }
}
