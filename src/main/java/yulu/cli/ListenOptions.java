package yulu.cli;

import java.time.Duration;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import yulu.server.Limits;
import yulu.server.ServerOptions;

/** The options that say where to serve and what one request may cost. */
final class ListenOptions {
  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "3030",
      description = "TCP port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, which this machine alone can reach;"
              + " 0.0.0.0 lets others in).")
  private String bind = "127.0.0.1";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Longest time that a query may run (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Most rows of one answer (default: ${DEFAULT-VALUE}).")
  private int maxRows;

  /** The options for the server; wrong ones are wrong usage. */
  ServerOptions checked(CommandLine line) {
    try {
      Limits limits = Limits.STANDARD.withTimeout(Duration.ofSeconds(timeout)).withMaxRows(maxRows);
      return new ServerOptions(bind, port, List.of(), limits);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, String.valueOf(e.getMessage()), e);
    }
  }
}
