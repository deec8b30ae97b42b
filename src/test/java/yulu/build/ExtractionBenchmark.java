package yulu.build;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import yulu.corpus.CorpusFile;
import yulu.corpus.CorpusFiles;
import yulu.corpus.CorpusReader;
import yulu.corpus.Reading;
import yulu.entity.Lexicon;
import yulu.entity.Linker;
import yulu.nlp.Analyzer;
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

  /** So many are read in a round at least, so that a round takes a good part of a second. */
  private static final int CHARACTERS = 300_000;

  private final List<Document> documents;
  private final Extractor extractor;
  private final Extractor untagged;
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
    this.untagged = new Extractor(lexicon, new Linker(lexicon, new Analyzer(), false));
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

  /** What one contestant does with one document; gives something that depends on all of it. */
  private interface Work {
    long on(Document document);
  }

  private record Contestant(String name, Work work, int threads) {}

  private void run(PrintStream out) throws Exception {
    List<Contestant> contestants =
        List.of(
            new Contestant("HanLP, bare Viterbi", d -> segment(bare, d), 1),
            new Contestant("HanLP, all names", d -> segment(allNames, d), 1),
            new Contestant("the same, two threads", d -> segment(allNames, d), 2),
            new Contestant("Yulu, one thread", d -> extract(extractor, d), 1),
            new Contestant("Yulu, two threads", d -> extract(extractor, d), 2),
            new Contestant("Yulu, no tagger", d -> extract(untagged, d), 1));
    long once = documents.stream().mapToLong(d -> d.text().length()).sum();
    int repeat = (int) Math.max(1, CHARACTERS / Math.max(1, once));
    double[][] wall = new double[contestants.size()][ROUNDS];
    double[][] processor = new double[contestants.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int c = 0; c < wall.length; c++) {
        Seconds seconds = measure(contestants.get(c), repeat);
        if (round >= 0) {
          wall[c][round] = once * repeat / seconds.wall();
          processor[c][round] = once * repeat / seconds.processor();
        }
      }
    }
    for (int c = 0; c < wall.length; c++) {
      Arrays.sort(wall[c]);
      Arrays.sort(processor[c]);
      out.printf(
          Locale.ROOT,
          "%-22s %,11.0f characters a second, %,11.0f a second of processor time%n",
          contestants.get(c).name(),
          wall[c][ROUNDS / 2],
          processor[c][ROUNDS / 2]);
    }
    ratios("by the clock      ", wall, out);
    ratios("by processor time ", processor, out);
    out.println(
        "(" + documents.size() + " documents, " + ROUNDS + " rounds, checksum " + sink + ")");
  }

  /** By processor time two threads are 1 where they do not hinder each other. */
  private static void ratios(String how, double[][] sorted, PrintStream out) {
    double[] medians = Arrays.stream(sorted).mapToDouble(r -> r[ROUNDS / 2]).toArray();
    out.printf(
        Locale.ROOT,
        "%s Yulu / HanLP, all names %.2f, without the tagger %.2f;"
            + " two threads / one: HanLP %.2f, Yulu %.2f%n",
        how,
        medians[3] / medians[1],
        medians[5] / medians[1],
        medians[2] / medians[1],
        medians[4] / medians[3]);
  }

  private record Seconds(double wall, double processor) {}

  /** Every document some times, on so many threads; nobody waits but at the end. */
  private Seconds measure(Contestant contestant, int repeat) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(contestant.threads());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    LongAdder nanos = new LongAdder();
    List<Future<Long>> results = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < repeat; i++) {
      for (Document document : documents) {
        results.add(
            pool.submit(
                () -> {
                  long before = threads.getCurrentThreadCpuTime();
                  long result = contestant.work().on(document);
                  nanos.add(threads.getCurrentThreadCpuTime() - before);
                  return result;
                }));
      }
    }
    for (Future<Long> result : results) {
      sink += result.get();
    }
    double wall = (System.nanoTime() - begin) / 1e9;
    pool.shutdown();
    return new Seconds(wall, nanos.sum() / 1e9);
  }

  private static long segment(Segment segment, Document document) {
    long words = 0;
    for (String line : document.text().split("\n")) {
      words += segment.seg(line).size();
    }
    return words;
  }

  private long extract(Extractor extractor, Document document) {
    return quads.of(extractor.extract(document)).size();
  }
}
