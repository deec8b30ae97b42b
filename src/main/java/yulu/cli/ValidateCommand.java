package yulu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import yulu.rdf.Shapes;
import yulu.store.Store;

/** Checks the whole graph against the shapes. */
@Command(
    name = "validate",
    header = "Check the graph against the shapes; exit code 1 if something is wrong.",
    description =
        "Each finding is a line: where, what is wrong, and how to mend it. The build checks every"
            + " document before it publishes it; this checks what is in the store now.%n",
    footer = {
      "%nExamples:",
      "  yulu validate",
      "  yulu validate --shapes my-shapes.ttl      with rules of your own"
    })
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--shapes",
      paramLabel = "FILE",
      description = "SHACL shapes in Turtle (default: ontology/shapes.ttl of the program).")
  private @Nullable Path shapes;

  @Override
  public Integer call() {
    Path file = shapes == null ? Home.folder().resolve("ontology/shapes.ttl") : shapes;
    PrintWriter out = spec.commandLine().getOut();
    AtomicLong count = new AtomicLong();
    try (Store opened = store.open()) {
      opened.validate(
          Shapes.read(file),
          violation -> {
            count.incrementAndGet();
            out.println(Plain.text(violation.toString()));
          });
    }
    out.flush();
    spec.commandLine().getErr().println(count.get() == 0 ? "no findings" : count + " findings");
    return count.get() == 0 ? 0 : 1;
  }
}
