package yulu.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Headers of every answer: pages of other sites may read (never with credentials), and our own
 * pages load nothing from elsewhere and run no script but ours.
 */
final class CommonHeaders extends Handler.Wrapper {
  /** The one style element that the query editor puts in, for the handles of its columns. */
  private static final String EDITOR_STYLE =
      "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

  private static final String EXPOSED =
      "ETag, Link, Location, Content-Location, Content-Range, Accept-Ranges, Repr-Digest, "
          + QueryResult.CUT_HEADER;

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' "
          + EDITOR_STYLE
          + "; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("Access-Control-Expose-Headers", EXPOSED);
    return super.handle(request, response, callback);
  }
}
