package yulu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/** DOT, the language of Graphviz; long labels are cut and wrapped, the tooltip holds them whole. */
final class DotWriter implements ViewWriter {
  private static final int LINE = 24;
  private static final int MOST_COLUMNS = 96;

  /** More of them hide the drawing. */
  private static final int MOST_EDGE_LABELS = 200;

  private static final double LEAST_FONT = 10;

  @Override
  public void write(GraphView graph, Credits credits, OutputStream out) throws IOException {
    Writer dot = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    dot.write("// " + credits.inWords().replaceAll("\\s+", " ") + "\n");
    dot.write("digraph yulu {\n");
    dot.write(
        "  graph [charset=\"UTF-8\", layout=sfdp, overlap=prism, splines=line,"
            + " outputorder=edgesfirst];\n");
    dot.write(
        "  node [shape=box, style=\"rounded,filled\", fontname=\"Noto Sans CJK SC\","
            + " fontcolor=white];\n");
    dot.write("  edge [color=\"#00000050\", fontname=\"Noto Sans CJK SC\", fontsize=8];\n");
    graph.nodes(node -> dot.write(node(node)));
    boolean labelled = isSmall(graph);
    graph.edges(edge -> dot.write(edge(edge, labelled)));
    dot.write("}\n");
    dot.flush();
  }

  private static String node(GraphNode node) {
    double font = LEAST_FONT * (1 + Math.log10(node.size()));
    return "  %s [label=%s, tooltip=%s, URL=%s, class=%s, fillcolor=\"%s\", fontsize=%s];\n"
        .formatted(
            quoted(node.iri()),
            label(wrapped(node.label())),
            label(node.label()),
            label(node.iri()),
            quoted(node.kind().label()),
            node.kind().color(),
            String.format(Locale.ROOT, "%.1f", font));
  }

  private static String edge(GraphEdge edge, boolean labelled) {
    return "  %s -> %s [%s=%s, weight=%s, penwidth=%s%s];\n"
        .formatted(
            quoted(edge.source()),
            quoted(edge.target()),
            labelled ? "label" : "tooltip",
            label(edge.kind()),
            Long.toString((long) Math.max(1, Math.rint(edge.weight()))),
            String.format(Locale.ROOT, "%.2f", 1 + Math.log10(Math.max(1, edge.weight()))),
            edge.symmetric() ? ", dir=none" : "");
  }

  private static boolean isSmall(GraphView graph) throws IOException {
    int[] edges = {0};
    graph.edges(edge -> edges[0]++);
    return edges[0] <= MOST_EDGE_LABELS;
  }

  /** A quoted string stands for itself but for its quotes. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** In labels, backslashes and entities of HTML have a meaning too. */
  private static String label(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '&' -> out.append("&amp;");
                case '\n' -> out.append("\\n");
                default -> out.appendCodePoint(isShown(c) ? c : 0xFFFD);
              }
            });
    return out.append('"').toString();
  }

  private static boolean isShown(int c) {
    return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF);
  }

  /** Lines of about {@link #LINE} columns, where a Chinese character takes two. */
  static String wrapped(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    StringBuilder out = new StringBuilder();
    int column = 0;
    int total = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String piece = text.substring(from, to);
      int width = piece.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
      total += width;
      if (total > MOST_COLUMNS) {
        return out.append('…').toString();
      }
      if (column > 0 && column + width > LINE) {
        out.append('\n');
        column = 0;
      }
      out.append(piece);
      column += width;
    }
    return out.toString();
  }
}
