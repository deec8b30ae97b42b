package yulu.server;

import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * What every request passes before it is answered, from the outside in: closing time, response
 * headers, Host, method, compression, body size, and the whole body (so that a slow client holds no
 * thread).
 */
final class Gate {
  private static final int MIN_COMPRESSED_BYTES = 1024;
  private static final int SLOWEST_BYTES_PER_SECOND = 64;

  private Gate() {}

  static Handler before(Handler inner, ServerOptions options) {
    int maxBody = options.limits().maxBody();
    List<Handler.Wrapper> outsideIn =
        List.of(
            new GracefulHandler(),
            new MinimumDataRateHandler(SLOWEST_BYTES_PER_SECOND, SLOWEST_BYTES_PER_SECOND),
            new CommonHeaders(),
            new HostCheck(options.bind()),
            new MethodCheck(),
            new BodyCheck(),
            compression(),
            new SizeLimitHandler(maxBody, -1),
            wholeBody(maxBody));
    Handler chain = inner;
    for (int i = outsideIn.size() - 1; i >= 0; i--) {
      outsideIn.get(i).setHandler(chain);
      chain = outsideIn.get(i);
    }
    return chain;
  }

  private static CompressionHandler compression() {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(MIN_COMPRESSED_BYTES);
    CompressionHandler handler = new CompressionHandler();
    handler.putCompression(gzip);
    return handler;
  }

  private static EagerContentHandler wholeBody(int maxBody) {
    return new EagerContentHandler(
        new EagerContentHandler.FormContentLoaderFactory(64, maxBody),
        new EagerContentHandler.RetainedContentLoaderFactory(maxBody, -1, true));
  }
}
