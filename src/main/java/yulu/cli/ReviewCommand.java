package yulu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets a curator decide about what documents introduced. */
@Command(
    name = "review",
    header = "Look through what documents introduced: accept, reject or merge candidates.",
    description =
        "Candidates are names and terms that documents use and no list has. What is decided is a"
            + " row in a file (concepts-reviewed.csv and the like, decisions.csv); the next build"
            + " applies it, and editing the file undoes it.%n",
    subcommands = {ReviewList.class, ReviewAccept.class, ReviewReject.class, ReviewMerge.class},
    footer = {
      "%nExamples:",
      "  yulu review list --kind concept",
      "  yulu review accept 奖励黑客 --en 'reward hacking' --broader alignment",
      "  yulu review reject 解决方案",
      "  yulu review merge 尺度定律 'scaling law'"
    })
final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: list, accept, reject or merge.");
  }
}
