package yulu.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Option;
import yulu.build.Curation;

/** Who decides and why. */
final class ReviewNote {
  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who decides (default: your name on this machine).")
  private String who = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, in a few words.")
  private String why = "";

  Curation.Note today() {
    return new Curation.Note(who, LocalDate.now(ZoneId.systemDefault()).toString(), why);
  }

  /** Tells what was written and what comes next. */
  static void tell(String done, Curation.Change change, PrintWriter out) {
    out.println(Plain.text(done));
    change.rows().forEach(row -> out.println("  " + change.file() + ": " + Plain.text(row)));
    out.println("The next build applies it; take the line out of the file to undo it.");
    out.flush();
  }
}
