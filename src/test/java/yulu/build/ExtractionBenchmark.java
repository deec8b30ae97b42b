package yulu.build;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import yulu.corpus.CorpusFile;
import yulu.corpus.CorpusFiles;
import yulu.corpus.CorpusReader;
import yulu.corpus.Reading;
import yulu.entity.Lexicon;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.text.Document;

/**
 * How fast documents become quads, against HanLP's segmentation of the same texts in the same run.
 * Not a test: run it by hand on a quiet machine (docs/benchmarks.md).
 *
 * <p>Each round measures every contestant once, in turn, so that a change of the machine's speed
 * meets all of them; figures are medians over the rounds.
 */
public final class ExtractionBenchmark {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 21;
  private static final int REPEAT = 3;

  private final List<Document> documents;
  private final Extractor extractor;
  private final DocumentQuads quads =
      new DocumentQuads(new IriMinter(IriMinter.DEFAULT_BASE), true);
  private final Segment bare =
      new ViterbiSegment().enableCustomDictionary(false).enableOffset(true);
  private final Segment allNames =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableAllNamedEntityRecognize(true)
          .enableOffset(true);
  private long sink;

  private ExtractionBenchmark(List<Document> documents, Lexicon lexicon) {
    this.documents = documents;
    this.extractor = new Extractor(lexicon);
  }

  /**
   * @param args files or folders with documents
   */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(System.getProperty("yulu.home", "."));
    List<Path> roots = Arrays.stream(args).map(Path::of).toList();
    List<Document> documents = new ArrayList<>();
    for (CorpusFile file : CorpusFiles.under(roots).files()) {
      if (new CorpusReader().read(file) instanceof Reading.Read read) {
        documents.add(read.document());
      }
    }
    Lexicon lexicon = Lexicon.read(home.resolve("ontology"));
    new ExtractionBenchmark(documents, lexicon).run(System.out);
  }

  private interface Work {
    void once() throws Exception;
  }

  private void run(PrintStream out) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Work[] works = {
      () -> segment(bare), () -> segment(allNames), this::extract, () -> extractOn(pool)
    };
    String[] names = {
      "HanLP, bare Viterbi", "HanLP, all names", "Yulu, one thread", "Yulu, two threads"
    };
    double[][] rates = new double[works.length][ROUNDS];
    long characters = documents.stream().mapToLong(d -> d.text().length()).sum() * REPEAT;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int w = 0; w < works.length; w++) {
        long begin = System.nanoTime();
        for (int i = 0; i < REPEAT; i++) {
          works[w].once();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (round >= 0) {
          rates[w][round] = characters / seconds;
        }
      }
    }
    pool.shutdown();
    double[] medians = new double[works.length];
    for (int w = 0; w < works.length; w++) {
      Arrays.sort(rates[w]);
      medians[w] = rates[w][ROUNDS / 2];
      out.printf(Locale.ROOT, "%-22s %,12.0f characters a second%n", names[w], medians[w]);
    }
    out.printf(Locale.ROOT, "Yulu, one thread / HanLP, all names: %.2f%n", medians[2] / medians[1]);
    out.printf(Locale.ROOT, "Yulu, two threads / one thread:      %.2f%n", medians[3] / medians[2]);
    out.println(
        "(" + documents.size() + " documents, " + ROUNDS + " rounds, checksum " + sink + ")");
  }

  private void segment(Segment segment) {
    for (Document document : documents) {
      for (String line : document.text().split("\n")) {
        sink += segment.seg(line).size();
      }
    }
  }

  private void extract() {
    for (Document document : documents) {
      quads.write(extractor.extract(document), q -> sink++);
    }
  }

  private void extractOn(ExecutorService pool) throws Exception {
    List<Future<Integer>> results = new ArrayList<>();
    for (Document document : documents) {
      results.add(pool.submit(() -> quads.of(extractor.extract(document)).size()));
    }
    for (Future<Integer> result : results) {
      sink += result.get();
    }
  }
}
