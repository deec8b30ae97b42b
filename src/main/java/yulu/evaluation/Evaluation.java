package yulu.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Compares a graph with a gold standard.
 *
 * <p>Entities are counted by window and kind; a name that stands for two entities in the graph
 * counts one of them as extra. Claims are counted by unit: a unit is covered where the evidence of
 * a claim has at least half of its words, and of several claims over it the one that fits it
 * tightest is judged. Relations are counted between matched entities.
 */
public final class Evaluation {
  private final List<Gold> golds;
  private final Path documents;

  private Evaluation(List<Gold> golds, Path documents) {
    this.golds = golds;
    this.documents = documents;
  }

  /**
   * Reads the gold standard.
   *
   * @param gold folder of {@code *.gold.json}
   * @param documents folder below which the annotated documents are
   * @throws EvaluationException if there is none, or one cannot be read
   */
  public static Evaluation of(Path gold, Path documents) {
    return new Evaluation(GoldReader.readAll(gold), documents);
  }

  /** Scores a graph; the caller holds the read transaction. */
  public Scores score(DatasetGraph dataset) {
    BuiltGraph graph = new BuiltGraph(dataset);
    Tally tally = new Tally();
    for (Gold gold : golds) {
      score(gold, graph, tally);
    }
    return tally.scores();
  }

  private void score(Gold gold, BuiltGraph graph, Tally tally) {
    Path file = documents.resolve(gold.document());
    SourceText source = SourceText.read(file);
    if (!gold.sha256().isEmpty() && !gold.sha256().equals(source.sha256())) {
      throw new EvaluationException(
          "the document is not the one that was annotated as " + gold.key(),
          file,
          "bring the old text back, or annotate the new one and note its hash");
    }
    if (gold.end() > source.length()) {
      throw new EvaluationException(
          "the window of " + gold.key() + " goes beyond the document", file, "mend the window");
    }
    GoldWindow window = new GoldWindow(gold, source);
    WindowGraph inWindow = inWindow(graph, window, source, tally);
    EntityMatch match = new EntityMatch(graph, window, inWindow);
    new EntityJudge(graph, tally).judge(window, inWindow, match);
    if (!gold.units().isEmpty()) {
      new ClaimJudge(graph, window, match, tally).judge(inWindow.pieces());
      new RelationJudge(graph, window, match, tally).judge();
    }
  }

  private static WindowGraph inWindow(
      BuiltGraph graph, GoldWindow window, SourceText source, Tally tally) {
    Optional<Node> document = graph.document(source.sha256());
    if (document.isEmpty()) {
      tally.note(window.key() + ": the document is not in the graph");
      return WindowGraph.empty();
    }
    return WindowGraph.read(graph, document.get(), window.canonical());
  }
}
