package yulu.server;

import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import yulu.rdf.IriMinter;
import yulu.store.Store;

/**
 * A graph that several classes of tests read, with a server over it: started when the first test
 * asks for it, stopped after the last. Servers only read and these tests never write, so none sees
 * another.
 */
record ServedGraph(Store store, RunningServer server) implements AutoCloseable {

  /** The graph of harbour.trig: small, with all kinds of things. */
  static final class Harbour extends Resolver {
    @Override
    Store open() {
      return RunningServer.store(RDFDataMgr.loadDatasetGraph("yulu/server/harbour.trig"));
    }
  }

  /** What a build makes of a small document, with the lexicon of the tests and the ontology. */
  static final class Published extends Resolver {
    @Override
    Store open() {
      return PublishedStore.open(IriMinter.DEFAULT_BASE);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private abstract static class Resolver implements ParameterResolver {
    abstract Store open();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(ServedGraph.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(ServedGraph.class))
          .getOrComputeIfAbsent(getClass(), key -> start(), ServedGraph.class);
    }

    private ServedGraph start() {
      Store store = open();
      return new ServedGraph(store, new RunningServer(store, Limits.STANDARD));
    }
  }
}
