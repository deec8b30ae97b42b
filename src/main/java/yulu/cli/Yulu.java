package yulu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: picks the command and makes one exit code of whatever happens. */
@Command(
    name = "yulu",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:findings or failure", "2:wrong usage"},
    subcommands = {
      UpCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      ExplainCommand.class,
      ReviewCommand.class,
      EvaluateCommand.class,
      CompletionCommand.class,
      TrainTaggerCommand.class
    },
    header = "Yulu 语录: who said what, about what, when, and where it stands.",
    footer = {
      "%nExamples:",
      "  yulu up                            build the graph of corpus/ and serve it",
      "  yulu build my-texts/               build the graph of your own documents",
      "  yulu query --list                  what can be asked",
      "  yulu export --format ttl -o g.ttl  write the graph for other tools"
    })
public final class Yulu {
  private boolean verbose;

  /** Runs the program and leaves with its exit code; says the same in every country. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(run(args, writer(FileDescriptor.out), writer(FileDescriptor.err)));
  }

  /** Runs the program and gives its exit code. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    Logs.install();
    Yulu program = new Yulu();
    CommandLine line = new CommandLine(program);
    line.setOut(out).setErr(err);
    line.setExecutionExceptionHandler(new Failures(program));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    int code = line.execute(args);
    err.flush();
    return out.checkError() && code == 0 ? 1 : code;
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say what happens inside, and where a failure came from.")
  void setVerbose(boolean on) {
    verbose = on;
    Logs.say(on);
  }

  boolean verbose() {
    return verbose;
  }

  /** UTF-8 whatever the locale says: the graph is Chinese everywhere. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }
}
