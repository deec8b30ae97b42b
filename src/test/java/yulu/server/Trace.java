package yulu.server;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One exchange of a trace file, whose head tells the format. */
final class Trace {
  private static final String EXPECTED = "-> ";

  final String name;
  String method = "";
  final StringBuilder path = new StringBuilder();
  final List<String> headers = new ArrayList<>();
  String body = "";
  Charset charset = StandardCharsets.UTF_8;
  String expected = "";
  final List<String> expectedHeaders = new ArrayList<>();

  private Trace(String name) {
    this.name = name;
  }

  static List<Trace> read(String text) {
    List<Trace> traces = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        traces.add(new Trace(line.substring(3)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        traces.get(traces.size() - 1).line(line);
      }
    }
    return traces;
  }

  private void line(String line) {
    if (method.isEmpty()) {
      method = line.split(" ", 2)[0];
      path.append(line.split(" ", 2)[1]);
    } else if (line.startsWith(EXPECTED)) {
      expectation(line.substring(EXPECTED.length()));
    } else if (line.startsWith("? ")) {
      path.append(path.indexOf("?") < 0 ? '?' : '&').append(pair(line));
    } else if (line.startsWith("& ")) {
      if (body.isEmpty()) {
        headers.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
      }
      body += (body.isEmpty() ? "" : "&") + pair(line);
    } else if (line.startsWith("| ")) {
      body += line.substring(2) + "\n";
    } else if (line.startsWith("charset = ")) {
      charset = Charset.forName(line.substring("charset = ".length()));
    } else {
      headers.addAll(List.of(line.split(": ", 2)));
    }
  }

  private void expectation(String text) {
    if (expected.isEmpty()) {
      expected = text;
    } else {
      expectedHeaders.add(text);
    }
  }

  private static String pair(String line) {
    String[] pair = line.substring(2).split(" = ?", 2);
    return pair[0] + "=" + RunningServer.encode(pair[1]);
  }
}
