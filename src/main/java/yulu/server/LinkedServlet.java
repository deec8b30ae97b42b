package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers to reading, with one way to refuse and to fail. */
abstract class LinkedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(LinkedServlet.class.getName());

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (Refusal e) {
      Reply.refuse(request, response, e.status(), e.why());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "cannot answer " + request.getRequestURI(), e);
      Reply.refuse(
          request, response, 500, "This cannot be answered now. The server's log says why.");
    }
  }

  /**
   * @throws Refusal if there is no such thing, or not in this way
   */
  abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
