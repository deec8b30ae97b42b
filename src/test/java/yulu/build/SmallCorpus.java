package yulu.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import yulu.entity.SmallLexicon;
import yulu.store.Store;

/** A home with the small lexicon, a corpus of every kind of document, and their graph as lines. */
final class SmallCorpus {
  private static final Path PROJECT = Path.of(System.getProperty("yulu.home", "."));

  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put(
        "recap.md",
        """
        ---
        title: 玛丽·布伦特谈潮汐预报
        date: 2031-04-09
        author: 林若水
        ---

        # 海的记忆

        布伦特认为，潮汐预报离不开世界模型。她指出，TideNet 在 ChartBench 上胜过 Seal-3。
        她并不相信海平面会停止上升。

        ## 2032年1月 港口论坛

        安德烈·科瓦奇则说，未来十年海图将会自己更新。玛丽·布伦特和林若水认为应该先修灯塔。
        """);
    FILES.put(
        "again.md",
        """
        ---
        date: 2033-05-01
        ---

        玛丽·布伦特认为，潮汐预报离不开世界模型，也离不开老海图。布伦特承认，她过去低估了 TideNet。
        """);
    FILES.put(
        "talks/interview.md",
        """
        # Interview

        **Host**: Mary Brent, welcome. Is the light still needed?

        **Mary Brent**: I think the light will outlive the satellites. Polaris Institute pays for it.

        **Host**: You said that charts are wrong.

        **Mary Brent**: Charts may be wrong for years, and nobody notices.
        """);
    FILES.put(
        "talks/cues.srt",
        """
        1
        00:00:01,000 --> 00:00:04,000
        我认为潮汐预报

        2
        00:00:04,000 --> 00:00:08,000
        可能永远做不准 🌊。

        3
        00:00:08,500 --> 00:00:10,000
        嗯。
        """);
    FILES.put(
        "plain.txt",
        """
        瑪麗‧布倫特在北辰研究院工作。她的《海如何記憶》發表於 2030 年。

        乌尔里克·托夫特（Ulrik Toft）创立了 Northern Tidal Observatory（简称 NTO）。
        """);
    FILES.put(
        "page.html",
        "<html><head><title>Charts</title></head><body><p>Andrei Kovac argues that charts must be"
            + " redrawn every year.</p><p>林若水在北辰研究院提出了潮间带记忆效应（Littoral Memory"
            + " Effect）。</p></body></html>");
    FILES.put(
        "turns.json",
        "[{\"speaker\": \"林若水\", \"text\": \"I saw İstanbul and TITANIC before I came. 海会记住的。\"},"
            + " {\"speaker\": \"主持人\", \"text\": \"记住什么？\"}]");
  }

  private SmallCorpus() {}

  /** A folder with {@code ontology/}, as a build wants it. */
  static Path home(Path folder) {
    try {
      Path ontology = Files.createDirectories(folder.resolve("home/ontology"));
      for (Path from : List.of(SmallLexicon.FOLDER, PROJECT.resolve("ontology"))) {
        try (Stream<Path> files = Files.list(from)) {
          for (Path file : (Iterable<Path>) files::iterator) {
            boolean wanted = from.equals(SmallLexicon.FOLDER) || file.toString().endsWith(".ttl");
            if (wanted) {
              Files.copy(file, ontology.resolve(String.valueOf(file.getFileName())));
            }
          }
        }
      }
      return folder.resolve("home");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The corpus, written down below {@code folder}. */
  static Path write(Path folder) {
    FILES.forEach((name, text) -> put(folder.resolve("corpus/" + name), text));
    return folder.resolve("corpus");
  }

  static void put(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file of the corpus. */
  static String text(String name) {
    return FILES.getOrDefault(name, "");
  }

  static List<String> names() {
    return List.copyOf(FILES.keySet());
  }

  /** Builds a new store of these roots, and says what it holds. */
  static List<String> graph(Path home, Path store, int threads, List<Path> roots) {
    try (Store opened = Store.open(store, Optional.empty())) {
      BuildSummary summary =
          new GraphBuild(home, opened, threads, true).build(roots, Progress.none());
      if (!summary.findings().isEmpty()) {
        throw new AssertionError(summary.findings());
      }
      return lines(opened);
    }
  }

  /** The sorted N-Quads of a store. */
  static List<String> lines(Store store) {
    return store.read(
        graph -> {
          List<String> lines = new ArrayList<>();
          graph.find().forEachRemaining(q -> lines.add(line(q)));
          lines.sort(null);
          return lines;
        });
  }

  private static String line(Quad quad) {
    return String.join(
        " ",
        NodeFmtLib.strNT(quad.getSubject()),
        NodeFmtLib.strNT(quad.getPredicate()),
        NodeFmtLib.strNT(quad.getObject()),
        NodeFmtLib.strNT(quad.getGraph()));
  }
}
