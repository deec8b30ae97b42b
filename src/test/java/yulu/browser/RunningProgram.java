package yulu.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a user starts it with {@code up}, in a process of its own, on a free port. */
final class RunningProgram implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final int SECONDS_TO_END = 20;

  private final Process process;
  private final String address;

  /**
   * Builds the graph of {@code documents}, or of the whole corpus if there are none, and waits
   * until it is served.
   */
  RunningProgram(Path store, List<Path> documents) {
    try {
      process = start(store, documents);
      address = address(process.inputReader(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(Path store, List<Path> documents) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.add("-Dyulu.home=" + home());
    command.addAll(List.of("yulu.cli.Yulu", "up", "--port", "0", "--store", store.toString()));
    documents.forEach(document -> command.add(document.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String address(BufferedReader out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        return matcher.group();
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("the program ended; it said: " + said);
  }

  /** The folder of the project. */
  static Path home() {
    return Path.of(System.getProperty("yulu.home", "."));
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
