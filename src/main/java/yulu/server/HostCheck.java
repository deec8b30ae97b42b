package yulu.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * On a local address, answers only those who ask for this machine by a local name: a page of
 * another site could otherwise reach us under its own name (DNS rebinding).
 */
final class HostCheck extends Handler.Wrapper {
  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final String bind;
  private final boolean local;

  HostCheck(String bind) {
    this.bind = bind;
    this.local = isLoopback(bind);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String host = Request.getServerName(request);
    if (!local || (host != null && (LOCAL_NAMES.contains(host) || host.equals(bind)))) {
      return super.handle(request, response, callback);
    }
    Response.writeError(request, response, callback, 421, "This server answers as localhost only.");
    return true;
  }

  private static boolean isLoopback(String bind) {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
