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

/** Makes a candidate's names further names of an entry of the lexicon. */
@Command(
    name = "merge",
    header = "Make a candidate's names mean an entry of the lexicon.",
    footer = {"%nExamples:", "  yulu review merge 尺度定律 'scaling law'"})
final class ReviewMerge implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();
  @Mixin private ReviewNote note = new ReviewNote();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name, key or path of the candidate.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "INTO",
      description = "Name, key or path of the entry of the lexicon.")
  private String into = "";

  @Override
  public Integer call() {
    CandidateTerm candidate = CandidateChoice.of(store, name);
    Curation files = new Curation(Home.folder(), curation.folder());
    String entity = files.listed(into);
    Curation.Change change =
        files.join(
            candidate.names().stream().map(Label::text).distinct().toList(), entity, note.today());
    ReviewNote.tell(
        "merged " + candidate.path() + " into " + entity, change, spec.commandLine().getOut());
    return 0;
  }
}
