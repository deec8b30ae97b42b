package yulu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yulu.build.Curation;
import yulu.store.CandidateTerm;
import yulu.store.Label;

/** Keeps a candidate out of the graph. */
@Command(
    name = "reject",
    header = "Keep a candidate out of the graph from now on.",
    footer = {"%nExamples:", "  yulu review reject 解决方案 --why 'an everyday word'"})
final class ReviewReject implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();
  @Mixin private ReviewNote note = new ReviewNote();

  @Parameters(paramLabel = "NAME", description = "Name, key or path of the candidate.")
  private String name = "";

  @Override
  public Integer call() {
    CandidateTerm candidate = CandidateChoice.of(store, name);
    Curation.Change change =
        new Curation(Home.folder(), curation.folder())
            .reject(candidate.names().stream().map(Label::text).distinct().toList(), note.today());
    ReviewNote.tell("rejected " + candidate.path(), change, spec.commandLine().getOut());
    return 0;
  }
}
