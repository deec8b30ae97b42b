package yulu.explorer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries of the pages, each parsed once. */
final class Queries {
  private final Map<String, Query> parsed = new ConcurrentHashMap<>();

  Query get(String name) {
    return parsed.computeIfAbsent(
        name, n -> QueryFactory.create(Resources.text("queries/" + n + ".rq")));
  }
}
