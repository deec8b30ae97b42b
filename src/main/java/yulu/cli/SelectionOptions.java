package yulu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yulu.export.Days;
import yulu.export.Selection;
import yulu.export.SelectionTerms;
import yulu.store.NamedQueries;
import yulu.store.NamedQuery;
import yulu.store.QueryTable;
import yulu.store.Store;
import yulu.store.Term;
import yulu.text.PartialDate;

/** The options that say which claims and relations are meant; what is given must hold together. */
final class SelectionOptions {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only what this person claims; given several times, what any of them claims.")
  private List<String> persons = new ArrayList<>();

  @Option(
      names = "--concept",
      paramLabel = "NAME",
      description = "Only claims about this concept, or about any of several.")
  private List<String> concepts = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only claims made on this date or later: 2025, 2025-11 or 2025-11-26.")
  private @Nullable String from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only claims made on this date or earlier.")
  private @Nullable String until;

  @Option(
      names = "--query",
      paramLabel = "NAME|FILE",
      description =
          "Only claims that this SELECT finds, or claims of the people, topics, documents and"
              + " occasions that it finds.")
  private @Nullable String query;

  @Option(
      names = {"-P", "--param"},
      paramLabel = "K=V",
      description = "Value of a parameter of the query; may be given several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  Selection of(Store store) {
    SelectionTerms terms =
        new SelectionTerms(
            persons, concepts, days(), Optional.ofNullable(query).map(q -> ask(q, store)));
    return store.read(view -> terms.in(view, store.minter()));
  }

  private Optional<Days> days() {
    if (from == null && until == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Days(date("--from", from), date("--until", until)));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--until: " + e.getMessage() + ".");
    }
  }

  private Optional<PartialDate> date(String option, @Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(value);
    if (date.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          option + ": " + Plain.text(value) + " is no date; write 2025, 2025-11 or 2025-11-26.");
    }
    return date;
  }

  private Set<String> ask(String name, Store store) {
    QueryTable answer = NamedQueries.ask(store, named(name), values, LONGEST);
    Set<String> iris = new HashSet<>();
    for (List<Term> row : answer.rows()) {
      row.stream().filter(t -> t.kind() == Term.Kind.IRI).forEach(t -> iris.add(t.value()));
    }
    return iris;
  }

  private NamedQuery named(String name) {
    try {
      Path file = Path.of(name);
      if (Files.isRegularFile(file)) {
        return NamedQueries.readFile(file);
      }
    } catch (InvalidPathException e) {
      // It can be the name of a query still.
    }
    return NamedQueries.read(Home.queries())
        .find(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "There is no query and no file named "
                        + Plain.text(name)
                        + "; yulu query --list shows the queries."));
  }
}
