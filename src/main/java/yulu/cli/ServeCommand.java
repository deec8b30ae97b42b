package yulu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import yulu.server.ServerOptions;

/** Serves a graph that was built before. */
@Command(
    name = "serve",
    header = "Serve the graph: SPARQL, Graph Store Protocol, start page.",
    description = "Reading only. Stops with Ctrl-C, after requests in flight are answered.%n",
    footer = {
      "%nExamples:",
      "  yulu serve                        on http://127.0.0.1:3030",
      "  yulu serve --port 0               on a free port, which is printed",
      "  yulu serve --bind 0.0.0.0         for other machines too"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ListenOptions listen = new ListenOptions();

  @Override
  public Integer call() {
    ServerOptions options = listen.checked(spec.commandLine());
    Serving.untilStopped(store.open(), options, spec.commandLine().getOut());
    return 0;
  }
}
