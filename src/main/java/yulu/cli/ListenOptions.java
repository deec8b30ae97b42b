package yulu.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import yulu.server.Identifiers;
import yulu.server.Limits;
import yulu.server.Publishing;
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

  @Option(
      names = "--identifiers",
      paramLabel = "HOW",
      defaultValue = "redirect",
      description =
          "What the address of a thing answers: redirect (303 to the document about it) or direct"
              + " (that document itself) (default: ${DEFAULT-VALUE}).")
  private Identifiers identifiers = Identifiers.REDIRECT;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description =
          "The licence that the graph is published under, such as"
              + " https://creativecommons.org/licenses/by/4.0/ (default: none is named).")
  private Optional<String> license = Optional.empty();

  /** The options for the server; wrong ones are wrong usage. */
  ServerOptions checked(CommandLine line) {
    return checked(line, Optional.empty());
  }

  /**
   * The same.
   *
   * @param known the licence, where none is named
   */
  ServerOptions checked(CommandLine line, Optional<String> known) {
    try {
      Limits limits = Limits.STANDARD.withTimeout(Duration.ofSeconds(timeout)).withMaxRows(maxRows);
      Publishing publishing = new Publishing(identifiers, license.or(() -> known), Home.shapes());
      return new ServerOptions(bind, port, List::of, limits, publishing);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, String.valueOf(e.getMessage()), e);
    }
  }
}
