package yulu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yulu.store.EntityAccount;
import yulu.store.EntityAccounts;
import yulu.store.NamedQueries;
import yulu.store.QueryTable;
import yulu.store.Store;
import yulu.store.Term;

/** Says where a claim comes from, or why names mean what they do. */
@Command(
    name = "explain",
    header = "Say where a claim comes from, or why names are joined to somebody or something.",
    description =
        "Of a claim: document, words, rule, speaker. Of anything else: its names with their"
            + " languages, where each comes from and how often it is used, its ids elsewhere, what"
            + " has the same name and was kept apart, and what persons have decided.%n",
    footer = {
      "%nExamples:",
      "  yulu explain 'Ilya Sutskever'",
      "  yulu explain concept/value-function",
      "  yulu explain claim/0123456789abcdef",
      "  yulu explain https://w3id.org/yulu/claim/0123456789abcdef"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "WHAT",
      description = "A name, a key, or an IRI, whole or below the base.")
  private String asked = "";

  @Override
  public Integer call() {
    Path file = Home.queries().resolve("explain.rq");
    PrintWriter out = spec.commandLine().getOut();
    try (Store opened = store.open()) {
      Optional<EntityAccount> account = EntityAccounts.of(opened, asked);
      if (account.isPresent()) {
        new EntityReport(account.get()).print(out);
      } else {
        print(
            NamedQueries.ask(opened, NamedQueries.readFile(file), Map.of("claim", asked), TIMEOUT),
            out);
      }
    }
    return 0;
  }

  private static void print(QueryTable answer, PrintWriter out) {
    int widest = answer.columns().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    for (List<Term> row : answer.rows()) {
      for (int i = 0; i < row.size(); i++) {
        String value = row.get(i).value();
        if (!value.isEmpty()) {
          String name = answer.columns().get(i);
          out.println(name + " ".repeat(widest - DisplayWidth.of(name) + 2) + Plain.text(value));
        }
      }
      out.println();
    }
    out.flush();
  }
}
