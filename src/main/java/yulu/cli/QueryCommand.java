package yulu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yulu.store.NamedQueries;
import yulu.store.NamedQuery;
import yulu.store.QueryTable;
import yulu.store.Store;
import yulu.store.TableFormat;

/** Asks a question of the graph. */
@Command(
    name = "query",
    header = "Ask the graph: a query of queries/ by its name, or a SPARQL file.",
    footer = {
      "%nExamples:",
      "  yulu query --list                              what can be asked",
      "  yulu query claims-about --param concept=规模化  who said what about it",
      "  yulu query my.rq --format csv > result.csv     your own query"
    })
final class QueryCommand implements Callable<Integer> {
  /** How an answer is printed. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    TSV
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "NAME|FILE",
      arity = "0..1",
      description = "A query of queries/, without .rq, or the path of a SPARQL file.")
  private @Nullable String question;

  @Option(
      names = {"-P", "--param"},
      paramLabel = "K=V",
      description = "Value of a parameter; may be given several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, json or tsv (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Longest time that it may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = {"-l", "--list"},
      description = "List the queries with their parameters.")
  private boolean list;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      new QueryList(NamedQueries.read(Home.queries())).print(out);
      return 0;
    }
    NamedQuery query = find();
    try (Store opened = store.open()) {
      QueryTable answer =
          NamedQueries.ask(opened, query, values, Duration.ofSeconds(Math.max(1, timeout)));
      print(answer, opened.minter().base(), out);
    }
    return 0;
  }

  private NamedQuery find() {
    if (question == null) {
      throw new ParameterException(
          spec.commandLine(), "Name a query or a file; yulu query --list shows the queries.");
    }
    Optional<Path> file = file(question);
    if (file.isPresent()) {
      return NamedQueries.readFile(file.get());
    }
    return NamedQueries.read(Home.queries())
        .find(question)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "There is no query and no file named "
                        + Plain.text(String.valueOf(question))
                        + "; yulu query --list shows the queries."));
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void print(QueryTable answer, String base, PrintWriter out) {
    try {
      switch (format) {
        case TABLE -> AlignedTable.of(answer, base).print(out, widest());
        case CSV -> TableFormat.CSV.write(answer, out);
        case JSON -> TableFormat.JSON.write(answer, out);
        case TSV -> TableFormat.TSV.write(answer, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int widest() {
    return Terminal.onStandardOutput() ? Terminal.width() : Integer.MAX_VALUE;
  }
}
