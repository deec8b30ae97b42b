package yulu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import yulu.store.CandidateTerm;
import yulu.store.CandidateTerms;
import yulu.store.Label;
import yulu.store.Quotation;
import yulu.store.Store;

/** Shows the candidates. */
@Command(
    name = "list",
    header = "Show candidates: the best score first, each with a sentence and its place.",
    footer = {"%nExamples:", "  yulu review list", "  yulu review list --kind person --limit 100"})
final class ReviewList implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("score", "kind", "name", "key", "documents", "places", "why", "example", "where");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only person, organization, concept, work, system or event.")
  private @Nullable String kind;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "30",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() {
    List<CandidateTerm> all;
    try (Store opened = store.open()) {
      all = CandidateTerms.of(opened);
    }
    List<CandidateTerm> shown =
        all.stream().filter(c -> kind == null || c.kind().equalsIgnoreCase(kind)).toList();
    List<List<String>> rows = new ArrayList<>();
    shown.stream().limit(Math.max(0, limit)).forEach(c -> rows.add(row(c)));
    PrintWriter out = spec.commandLine().getOut();
    new AlignedTable(HEADER, rows)
        .print(out, Terminal.onStandardOutput() ? Terminal.width() : Integer.MAX_VALUE);
    if (rows.size() < shown.size()) {
      spec.commandLine()
          .getErr()
          .println((shown.size() - rows.size()) + " more; --limit shows them");
    }
    return 0;
  }

  private static List<String> row(CandidateTerm c) {
    return List.of(
        String.format(Locale.ROOT, "%.2f", c.score()),
        c.kind().toLowerCase(Locale.ROOT),
        Plain.text(String.join(" / ", c.names().stream().map(Label::text).toList())),
        Plain.text(c.key()),
        Integer.toString(c.documents()),
        Integer.toString(c.places()),
        c.rule(),
        Plain.text(c.example()),
        Plain.text(c.first().map(Quotation::place).orElse("")));
  }
}
