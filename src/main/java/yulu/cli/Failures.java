package yulu.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import yulu.text.YuluException;

/** The one place where failures are caught: says what, where, and what to do. */
final class Failures implements IExecutionExceptionHandler {
  private final Yulu program;

  Failures(Yulu program) {
    this.program = program;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (failure instanceof YuluException known) {
      err.println("yulu: " + lines(sentence(known)));
      if (!known.toDo().isEmpty()) {
        err.println("      " + lines(known.toDo()));
      }
    } else {
      err.println("yulu: something went wrong inside: " + Plain.text(failure.toString()));
      err.println("      run again with --verbose and report what it says");
    }
    if (program.verbose()) {
      failure.printStackTrace(err);
    }
    return 1;
  }

  /** A message may have several lines; all but the first are indented. */
  private static String lines(String message) {
    return message.lines().map(Plain::text).collect(Collectors.joining("\n      "));
  }

  private static String sentence(YuluException known) {
    return known.where().isEmpty() ? known.what() : known.where() + ": " + known.what();
  }
}
