package yulu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import yulu.training.TaggerBuild;
import yulu.training.TrainingFiles;

/** Trains the tagger of names that the program brings; for those who change its sentences. */
@Command(
    name = "train-tagger",
    hidden = true,
    header = "Train the tagger of names that no list has.",
    description =
        "Reads src/main/tagger and writes src/main/resources/yulu/tagger/names.model. The same"
            + " sentences give the same model. See docs/tagger.md.%n")
final class TrainTaggerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--measure",
      description = "Only say how good it is on sentences that it has not seen; write nothing.")
  private boolean measure;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Path source = Home.folder().resolve("src/main");
    TaggerBuild build =
        new TaggerBuild(
            new TrainingFiles(source.resolve("tagger")),
            done -> {
              err.println(done);
              err.flush();
            });
    if (measure) {
      spec.commandLine().getOut().println(build.measure().table());
      spec.commandLine().getOut().flush();
    } else {
      Path model = source.resolve("resources").resolve(TaggerBuild.RESOURCE);
      build.write(model);
      err.println("written: " + model);
    }
    return 0;
  }
}
