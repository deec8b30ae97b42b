package yulu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import yulu.evaluation.Comparison;
import yulu.evaluation.Evaluation;
import yulu.evaluation.Fault;
import yulu.evaluation.Figures;
import yulu.evaluation.FiguresFile;
import yulu.evaluation.ScoreTable;
import yulu.evaluation.Scores;
import yulu.store.Store;
import yulu.text.YuluException;

/** Measures the graph against a gold standard. */
@Command(
    name = "evaluate",
    header = "Measure the graph against a gold standard.",
    description =
        "Precision, recall and F1 of entities, claims, claimants, modality, topics and relations."
            + " With --verbose every fault follows, by kind, with its sentence.%n",
    footer = {
      "%nExamples:",
      "  yulu evaluate gold/ texts/ --verbose            every fault with its sentence",
      "  yulu evaluate gold/ texts/ --store .yulu/store  a graph that is there already",
      "  yulu evaluate gold/ texts/ --compare last.json  exit code 1 if a figure fell"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final double TOLERANCE = 0.005;

  @Spec private CommandSpec spec = CommandSpec.create();
  @ParentCommand private @Nullable Yulu program;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder of *.gold.json.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "DOCS_DIR",
      description = "Folder of the annotated documents.")
  private Path documents = Path.of("");

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      description =
          "Store that holds their graph (default: DOCS_DIR is built into a temporary store).")
  private @Nullable Path store;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write the figures as JSON, to compare with later.")
  private @Nullable Path save;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description =
          "Say what changed since the run that was saved here; exit code 1 if a figure over all"
              + " documents fell by more than 0.005.")
  private @Nullable Path compare;

  @Override
  public Integer call() {
    existing(gold);
    existing(documents);
    Evaluation evaluation = Evaluation.of(gold, documents);
    Optional<Figures> before = Optional.ofNullable(compare).map(FiguresFile::read);
    Scores scores = store == null ? ofTemporary(evaluation) : ofStore(evaluation, store);
    PrintWriter out = spec.commandLine().getOut();
    scores.notes().forEach(note -> spec.commandLine().getErr().println(Plain.text(note)));
    ScoreTable.of(scores).forEach(line -> out.println(line));
    if (program != null && program.verbose()) {
      printFaults(scores.faults(), out);
    }
    Figures now = Figures.of(scores);
    int code = before.map(b -> printChanges(Comparison.of(b, now), out)).orElse(0);
    if (save != null) {
      FiguresFile.write(now, save);
    }
    out.flush();
    return code;
  }

  private void existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + folder);
    }
  }

  private static Scores ofStore(Evaluation evaluation, Path folder) {
    try (Store opened = Store.openExisting(folder)) {
      return opened.read(evaluation::score);
    }
  }

  private Scores ofTemporary(Evaluation evaluation) {
    try {
      Path folder = Files.createTempDirectory("yulu-evaluate");
      try (Store opened = Store.open(folder, Optional.empty())) {
        int threads = Runtime.getRuntime().availableProcessors();
        new Building(opened, threads, false, Optional.empty(), spec.commandLine().getErr())
            .once(List.of(documents));
        return opened.read(evaluation::score);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new YuluException(
          "there is no room for a temporary store: " + e.getMessage(),
          System.getProperty("java.io.tmpdir", ""),
          "build the documents and name their store with --store",
          e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void printFaults(List<Fault> faults, PrintWriter out) {
    for (Fault.Kind kind : Fault.Kind.values()) {
      List<Fault> ofKind = faults.stream().filter(f -> f.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        out.printf("%n%s: %d%n", kind.title(), ofKind.size());
        ofKind.forEach(f -> printFault(f, out));
      }
    }
  }

  private static void printFault(Fault fault, PrintWriter out) {
    out.println("  " + fault.document() + "  " + Plain.text(fault.what()));
    if (!fault.sentence().isEmpty()) {
      out.println("      " + Plain.text(fault.sentence()));
    }
  }

  private static int printChanges(Comparison comparison, PrintWriter out) {
    out.println();
    if (comparison.whole().isEmpty() && comparison.documents().isEmpty()) {
      out.println("nothing changed since the saved run");
    }
    comparison.whole().forEach(change -> out.println(change));
    comparison.documents().forEach(change -> out.println("  " + change));
    return comparison.worse(TOLERANCE).isEmpty() ? 0 : 1;
  }
}
