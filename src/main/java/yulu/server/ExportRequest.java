package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import yulu.export.Credits;
import yulu.export.Days;
import yulu.export.Export;
import yulu.export.ExportFormat;
import yulu.export.GraphShape;
import yulu.export.Selection;
import yulu.export.SelectionTerms;
import yulu.text.Language;
import yulu.text.PartialDate;

/**
 * What a download asks for.
 *
 * @param query a SELECT whose IRIs are the selection
 */
record ExportRequest(
    ExportFormat format,
    GraphShape shape,
    Language labels,
    List<String> persons,
    List<String> concepts,
    Optional<Days> days,
    Optional<Query> query) {
  private static final Set<String> PARAMETERS =
      Set.of("format", "view", "labels", "person", "concept", "from", "until", "query", "lang");

  /**
   * Reads the request.
   *
   * @throws Refusal 400 if a parameter is missing, unknown or wrong
   */
  static ExportRequest read(HttpServletRequest request, Limits limits) {
    for (String name : request.getParameterMap().keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw new Refusal(400, "There is no parameter " + name + "; there are " + names());
      }
    }
    String format = parameter(request, "format").orElse("");
    String view = parameter(request, "view").orElse(GraphShape.ENTITIES.label());
    return new ExportRequest(
        ExportFormat.of(format).orElseThrow(() -> new Refusal(400, formats())),
        GraphShape.of(view)
            .orElseThrow(() -> new Refusal(400, "The view is entities, claims or chosen.")),
        Language.ofTag(parameter(request, "labels").orElse("en")),
        all(request, "person"),
        all(request, "concept"),
        days(request),
        parameter(request, "query").map(text -> select(text, limits)));
  }

  SelectionTerms terms(Optional<Set<String>> chosen) {
    return new SelectionTerms(persons, concepts, days, chosen);
  }

  Export export(Selection selection) {
    return new Export(format, shape, selection, labels, Credits.NONE);
  }

  String contentType() {
    String type = format.mediaType();
    return type.startsWith("text/") || type.contains("bibtex") ? type + ";charset=utf-8" : type;
  }

  /** Names the file after what was selected, in UTF-8 (RFC 6266), and in ASCII for old clients. */
  String disposition() {
    String what =
        Stream.concat(persons.stream(), concepts.stream())
            .map(name -> name.substring(name.lastIndexOf('/') + 1))
            .collect(Collectors.joining("-"));
    String ending = "." + format.extension();
    String name = "yulu-" + (what.isEmpty() ? format.label() : what) + ending;
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"yulu" + ending + "\"; filename*=UTF-8''" + encoded;
  }

  private static Query select(String text, Limits limits) {
    Query query = QueryRules.parse(text, limits);
    if (!query.isSelectType()) {
      throw new Refusal(400, "The query must be a SELECT; the IRIs that it finds are exported.");
    }
    if (query.hasDatasetDescription()) {
      throw new Refusal(400, "FROM is not served here: the query selects from the whole graph.");
    }
    if (!query.hasLimit() || query.getLimit() > limits.maxRows()) {
      query.setLimit(limits.maxRows());
    }
    return query;
  }

  private static Optional<Days> days(HttpServletRequest request) {
    Optional<PartialDate> from = date(request, "from");
    Optional<PartialDate> until = date(request, "until");
    try {
      return from.isEmpty() && until.isEmpty()
          ? Optional.empty()
          : Optional.of(new Days(from, until));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "until: " + e.getMessage());
    }
  }

  private static Optional<PartialDate> date(HttpServletRequest request, String name) {
    return parameter(request, name)
        .map(
            text ->
                PartialDate.parse(text)
                    .orElseThrow(
                        () -> new Refusal(400, name + " must be 2025, 2025-11 or 2025-11-26.")));
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return all(request, name).stream().findFirst();
  }

  /** Empty fields of a form are none. */
  private static List<String> all(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
  }

  private static String formats() {
    return "Name a format: "
        + Arrays.stream(ExportFormat.values())
            .map(ExportFormat::label)
            .collect(Collectors.joining(", "));
  }

  private static String names() {
    return PARAMETERS.stream().sorted().collect(Collectors.joining(", "));
  }
}
