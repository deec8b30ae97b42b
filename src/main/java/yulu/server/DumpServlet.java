package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yulu.export.ExportFormat;
import yulu.linked.Dump;
import yulu.linked.Dumps;

/** The whole graph as compressed files, with their checksums; a broken download can be resumed. */
final class DumpServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;
  private static final String SUM = ".sha256";

  private final transient Publication publication;

  DumpServlet(Publication publication) {
    this.publication = publication;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = String.valueOf(request.getPathInfo()).substring(1);
    boolean sum = name.endsWith(SUM);
    ExportFormat format = format(sum ? name.substring(0, name.length() - SUM.length()) : name);
    Dump dump = publication.dump(format);
    if (new EntityTag(dump.sha256() + (sum ? SUM : "")).answers(request, response)) {
      return;
    }
    if (sum) {
      Reply.send(response, 200, Reply.TEXT, dump.sha256() + "  " + dump.name() + "\n");
    } else {
      response.setHeader("Content-Disposition", "attachment; filename=\"" + dump.name() + "\"");
      response.setHeader("Repr-Digest", "sha-256=:" + base64(dump.sha256()) + ":");
      response.setContentType("application/gzip");
      sendFile(dump, request, response);
    }
  }

  private static void sendFile(Dump dump, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Accept-Ranges", "bytes");
    String unchanged = request.getHeader("If-Range");
    boolean whole = unchanged != null && !unchanged.equals("\"" + dump.sha256() + "\"");
    Optional<ByteRange> part = part(dump, whole ? "" : request.getHeader("Range"), response);
    ByteRange range = part.orElse(new ByteRange(0, dump.bytes() - 1));
    if (part.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + dump.bytes());
    }
    response.setContentLengthLong(range.length());
    if (!request.getMethod().equals("HEAD")) {
      copy(dump, range, response);
    }
  }

  private static Optional<ByteRange> part(
      Dump dump, @Nullable String header, HttpServletResponse response) {
    try {
      return ByteRange.of(header, dump.bytes());
    } catch (Refusal e) {
      response.setHeader("Content-Range", "bytes */" + dump.bytes());
      throw e;
    }
  }

  private static void copy(Dump dump, ByteRange range, HttpServletResponse response)
      throws IOException {
    try (InputStream in = Files.newInputStream(dump.file())) {
      in.skipNBytes(range.first());
      byte[] buffer = new byte[1 << 16];
      long left = range.length();
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException("the dump became shorter: " + dump.file());
        }
        response.getOutputStream().write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private static ExportFormat format(String name) {
    return Dumps.formats().stream()
        .filter(format -> name.equals("yulu." + format.label() + ".gz"))
        .findFirst()
        .orElseThrow(
            () -> new Refusal(404, "There is no such file. See /dataset for those there are."));
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
