package yulu.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds {@code HOME STORE CORPUS} and writes the graph's lines to {@code OUT}. */
final class BuildInAnotherProcess {
  private BuildInAnotherProcess() {}

  public static void main(String[] args) throws Exception {
    List<String> lines =
        SmallCorpus.graph(Path.of(args[0]), Path.of(args[1]), 2, List.of(Path.of(args[2])));
    Files.write(Path.of(args[3]), lines);
  }

  /** Starts a Java with these options. */
  static Process start(List<String> options, Path home, Path store, Path corpus, Path out)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.add("-Dyulu.home=" + System.getProperty("yulu.home", "."));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(BuildInAnotherProcess.class.getName());
    for (Path path : List.of(home, store, corpus, out)) {
      command.add(path.toString());
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.resolveSibling(out.getFileName() + ".log").toFile())
        .start();
  }
}
