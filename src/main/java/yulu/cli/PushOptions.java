package yulu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yulu.export.GraphPush;
import yulu.export.GraphTarget;
import yulu.export.Selection;
import yulu.store.Store;

/** The options that say into which other store the graphs go, and who asks for it. */
final class PushOptions {
  private static final String USER = "YULU_USER";
  private static final String PASSWORD = "YULU_PASSWORD";
  private static final String TOKEN = "YULU_TOKEN";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--to",
      paramLabel = "URL",
      description =
          "Push the graphs into the store whose Graph Store Protocol is there;"
              + " only what changed since the last time is sent.")
  private @Nullable URI to;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who asks, for --to (or YULU_USER in the environment).")
  private @Nullable String user;

  @Option(
      names = "--password",
      arity = "0..1",
      interactive = true,
      description = "Asks for the password, for --to (or YULU_PASSWORD in the environment).")
  private char @Nullable [] password;

  @Option(names = "--dry-run", description = "With --to, only say what would be sent.")
  private boolean dry;

  @Option(
      names = "--batch",
      paramLabel = "BYTES",
      defaultValue = "8388608",
      description = "With --to, bytes in one request, about (default: ${DEFAULT-VALUE}).")
  private int batch = GraphPush.USUAL_BATCH;

  boolean given() {
    return to != null;
  }

  void push(Store store, Selection selection) throws IOException {
    GraphTarget target = target();
    PrintWriter err = spec.commandLine().getErr();
    new GraphPush(target, Math.max(1, batch), dry, new Progress(err, dry)).push(store, selection);
  }

  private GraphTarget target() {
    Optional<String> authorization = authorization();
    try {
      return new GraphTarget(to == null ? URI.create("") : to, authorization);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--to: " + e.getMessage() + ".");
    }
  }

  /** A token of the environment, else user and password of options or environment. */
  private Optional<String> authorization() {
    Optional<String> token = environment(TOKEN);
    if (token.isPresent() && user == null) {
      return token.map(t -> "Bearer " + t);
    }
    Optional<String> name = Optional.ofNullable(user).or(() -> environment(USER));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String secret = password == null ? environment(PASSWORD).orElse("") : new String(password);
    if (password != null) {
      Arrays.fill(password, ' ');
    }
    byte[] both = (name.get() + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  /** Tells on standard error how it goes. */
  private static final class Progress implements GraphPush.Listener {
    private final PrintWriter err;
    private final boolean dry;
    private int total;
    private int sent;

    Progress(PrintWriter err, boolean dry) {
      this.err = err;
      this.dry = dry;
    }

    @Override
    public void plan(int changed, int gone, int same) {
      total = changed;
      err.printf(
          "%,d graphs %s, %,d to delete, %,d there already.%n",
          changed, dry ? "would be sent" : "to send", gone, same);
      err.flush();
    }

    @Override
    public void sent(String graph, long triples) {
      sent++;
      err.printf("%,d of %,d: %s (%,d triples)%n", sent, total, Plain.text(graph), triples);
      err.flush();
    }
  }
}
