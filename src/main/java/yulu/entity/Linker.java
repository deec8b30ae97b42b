package yulu.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import yulu.mention.Line;
import yulu.mention.Mention;
import yulu.mention.NameFinder;
import yulu.mention.TaggedNames;
import yulu.nlp.Analyzer;
import yulu.nlp.Folding;
import yulu.nlp.Token;
import yulu.nlp.Tokens;
import yulu.text.Document;
import yulu.text.Outline;
import yulu.text.Passage;

/**
 * Joins the names in a document to entities: those of the lexicon, and those that the document
 * itself introduces, with the short forms that it uses for them. A pure function of document and
 * lexicon.
 */
public final class Linker {
  /** UTF-16 units of a document whose words may all be objects. */
  private static final int SMALL = 200_000;

  private static final String BOLD = "**";

  private final Lexicon lexicon;
  private final Analyzer analyzer;
  private final NameFinder finder = new NameFinder();
  private final TaggedNames tagged = new TaggedNames();
  private final boolean tagging;
  private final MisheardTerms misheard;

  public Linker(Lexicon lexicon, Analyzer analyzer) {
    this(lexicon, analyzer, true);
  }

  /**
   * A linker that may do without the tagger of names, which costs time.
   *
   * @param tagging true to read names with the tagger too
   */
  public Linker(Lexicon lexicon, Analyzer analyzer, boolean tagging) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
    this.tagging = tagging;
    this.misheard = new MisheardTerms(lexicon.all());
  }

  /** Everything that a document names. */
  public LinkedDocument link(Document document, Outline outline) {
    Lexicon here = lexicon.in(document.identifier());
    boolean small = document.text().length() < SMALL;
    boolean bold = document.text().contains(BOLD);
    List<Line> lines = new ArrayList<>();
    List<Tokens> words = new ArrayList<>();
    List<List<LexiconHit>> hits = new ArrayList<>();
    List<List<Mention>> byForm = new ArrayList<>();
    for (Passage passage : outline.passages()) {
      String text = passage.view().text();
      String folded = Folding.fold(text);
      String simple = Folding.simplify(text);
      List<Token> tokens = analyzer.tokens(simple);
      BitSet known = new BitSet(text.length());
      Line line =
          Line.of(
              lines.size(),
              text,
              folded,
              tokens,
              known,
              bold ? marks(document, passage) : new BitSet());
      List<LexiconHit> listed = LexiconHit.in(line, here);
      listed.stream().filter(LexiconHit::isStrong).forEach(h -> known.set(h.begin(), h.end()));
      byForm.add(finder.find(line));
      Tokens compact = new Tokens(simple, tokens, small);
      lines.add(line.with(compact));
      words.add(compact);
      hits.add(listed);
    }
    List<Mention> found = new ArrayList<>();
    byForm.forEach(found::addAll);
    Namesakes.Others others = Namesakes.others(lines, hits, found);
    for (int i = 0; i < lines.size(); i++) {
      hits.set(i, others.without(lines.get(i).folded(), hits.get(i)));
    }
    LocalNames local = new LocalNames(here, document);
    local.introduce(lines, hits, found, outline.labels());
    local.suspect(lines, hits, misheard);
    if (tagging) {
      local.complete(lines, tagged.find(lines, byForm));
    }
    local.completeAlone(lines, found, outline.labels());
    List<LinkedPassage> passages = new ArrayList<>();
    List<UndecidedName> undecided = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Passage passage = outline.passages().get(i);
      List<Place> places = local.places(line, hits.get(i));
      passages.add(new LinkedPassage(passage, line.folded(), words.get(i), places));
      local.undecided(
          line,
          places,
          (begin, end, persons) ->
              undecided.add(new UndecidedName(passage.view().source(begin, end), persons)));
    }
    return new LinkedDocument(
        document,
        outline,
        passages,
        local.labels(outline.labels()),
        undecided,
        local.speakers(),
        local.host(),
        local.authors(),
        local.titled(),
        local::person);
  }

  /** Where a passage begins or ends to be bold: **三电系统**. */
  private static BitSet marks(Document document, Passage passage) {
    BitSet marks = new BitSet();
    String source = document.text();
    for (int i = 0; i < passage.view().length(); i++) {
      if (source.startsWith(BOLD, passage.view().origin(i) - BOLD.length())) {
        marks.set(i);
      }
    }
    return marks;
  }
}
