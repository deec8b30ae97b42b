package yulu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import yulu.rdf.Vocabulary;

/** The questions of a folder of {@code .rq} files, and the asking of them. */
public final class NamedQueries {
  private final Map<String, NamedQuery> queries;

  private NamedQueries(Map<String, NamedQuery> queries) {
    this.queries = queries;
  }

  /**
   * Reads all {@code .rq} files of the folder.
   *
   * @throws QueryFileException if one of them is wrong, with its line
   */
  public static NamedQueries read(Path folder) {
    Map<String, NamedQuery> queries = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
        NamedQuery query = readFile(file);
        queries.put(query.name(), query);
      }
    } catch (IOException e) {
      throw StoreException.of("cannot read the queries", folder, e);
    }
    return new NamedQueries(queries);
  }

  /**
   * Reads one file, of any folder; its header may be missing.
   *
   * @throws QueryFileException if it is wrong, with its line
   */
  public static NamedQuery readFile(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw StoreException.of("cannot read the query", file, e);
    }
    NamedQuery query = QueryHeader.read(file, text);
    parse(query, "https://example.org/");
    return query;
  }

  /** All, by name. */
  public List<NamedQuery> all() {
    return List.copyOf(queries.values());
  }

  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /**
   * Asks. Values are bound to variables of the parsed query, never written into its text. A
   * parameter called {@code limit} sets the query's LIMIT.
   *
   * @param values by parameter's name, as the asker typed them
   * @param timeout after which the answer is given up with a {@link StoreException}
   * @throws StoreException if a value is missing, unknown or ambiguous; the message says which
   */
  public static QueryTable ask(
      Store store, NamedQuery query, Map<String, String> values, Duration timeout) {
    Query parsed = parse(query, store.minter().base());
    return store.read(
        view -> {
          Query bound = new ParameterBinding(view, store.minter()).bind(parsed, query, values);
          return QueryTable.of(view, bound, timeout);
        });
  }

  /**
   * A query as text that runs anywhere on this graph: the preset values are in it, and the prefixes
   * that it uses. Parameters without a preset stay variables.
   *
   * @param language what names are asked for in, where the query lets one choose; {@code zh} or
   *     {@code en}
   */
  public static String ready(Store store, NamedQuery query, String language) {
    Map<String, String> values =
        query.parameters().stream()
            .filter(p -> p.type() == Parameter.Type.LANGUAGE && p.preset().isPresent())
            .collect(Collectors.toMap(Parameter::name, p -> language));
    Query parsed = parse(query, store.minter().base());
    try {
      String text =
          store.read(
              view ->
                  new ParameterBinding(view, store.minter())
                      .bind(parsed, query, values)
                      .toString());
      return withoutUnusedPrefixes(text);
    } catch (StoreException e) {
      return query.sparql();
    }
  }

  private static String withoutUnusedPrefixes(String sparql) {
    Pattern declaration = Pattern.compile("PREFIX\\s+([\\w-]*:)\\s*<[^>]*>");
    String body = declaration.matcher(sparql).replaceAll("");
    return sparql
        .lines()
        .filter(
            line -> {
              Matcher matcher = declaration.matcher(line.strip());
              return !matcher.matches() || body.contains(matcher.group(1));
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** With the usual prefixes at hand and IRIs below the base written short. */
  static Query parse(NamedQuery named, String base) {
    Query query = new Query();
    Vocabulary.prefixes().forEach(query::setPrefix);
    query.setPrefix("text", "http://jena.apache.org/text#");
    try {
      return QueryFactory.parse(query, named.sparql(), base, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new QueryFileException(
          named.file(), e.getLine(), firstLine(e), "write SPARQL 1.1 from this place on");
    }
  }

  private static String firstLine(QueryParseException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
