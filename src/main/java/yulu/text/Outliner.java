package yulu.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds sections, turns, passages and sentences in the blocks of a document: joins lines and cues
 * that were cut in the middle of a sentence, divides at headings, speaker labels and blank lines.
 */
public final class Outliner {
  /** Marks of a transcriber inside the words: [停顿], (laughter), 【音乐】, [02:43]. */
  private static final Pattern DIRECTION =
      Pattern.compile(
          "[\\[【(（](?:停顿|笑|笑声|大笑|音乐|掌声|鼓掌|沉默|听不清|重叠|(?i:pause|laughs?|laughter|laughing|music|applause|inaudible|crosstalk|silence)"
              + "|\\d{1,2}:\\d{2}(?::\\d{2})?)[\\]】)）]"
              // **1:27** · So I am: the time before the words of a transcript.
              + "|(?m:^)\\*{0,2}\\d{1,2}:\\d{2}(?::\\d{2})?\\*{0,2} ?[·•] ?");

  private static final String TERMINAL = "。！？!?.…；;";
  private static final String CLOSING = "”’」』）)】》\"'";
  private static final int LONGEST_PASSAGE = 1500;

  /** Longer blocks are cut into several passages, however they are written. */
  private static final int LONGEST_BLOCK = 20_000;

  private static final int LONGEST_HEADING = 1_000;

  /** UTF-16 units of a line in bold that may be a title. */
  private static final int LONGEST_TITLE = 60;

  private static final String COLONS = "：:";

  /** What a sentence, a lead or a quotation ends in, and a title does not. */
  private static final String NO_TITLE = TERMINAL + "：:，,、";

  private static final int LONGEST_SILENCE_MS = 8_000;
  private static final int WHOLE_LINE = 18;
  private static final int FEW_LABELLED = 10;

  /** UTF-16 units of a line in which a label stands. */
  private static final int HEAD = 160;

  private final SentenceSplitter splitter;

  public Outliner(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /** The structure of a document. */
  public Outline outline(Document document) {
    return new Run(document).outline();
  }

  /** One piece of a block that is spoken by one voice. */
  private record Piece(Block block, Span span, Optional<String> label) {}

  /** The work on one document. */
  private final class Run {
    private final Document document;
    private final List<Block> blocks;
    private final String text;
    private final List<Span> hidden;
    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Outline.Label> labelsFound = new ArrayList<>();
    private boolean unpunctuated;
    private LineSubjects subjects = LineSubjects.none();
    private boolean spaced;

    /**
     * Width at which lines were cut, in UTF-16 units; 0 if they end where a sentence or turn does.
     */
    private int wrap;

    private int section;

    /** Level of the last heading that its format calls one; 0 before any. */
    private int headed;

    private int turn;
    private Optional<String> label = Optional.empty();
    private View.Builder open;
    private @Nullable Piece last;

    Run(Document document) {
      this.document = document;
      this.text = document.text();
      this.hidden = withDirections();
      this.open = new View.Builder(text, hidden, false);
      this.blocks = withSpokenHeadings(document.blocks());
    }

    /** ##### 何以宁：还亮吗？, again and again: turns that are written as headings. */
    private List<Block> withSpokenHeadings(List<Block> all) {
      List<SpeakerLabels.Line> starts =
          all.stream().filter(this::isSpoken).map(b -> start(head(b.span()))).toList();
      if (SpeakerLabels.learn(starts, names()).isEmpty()) {
        return all;
      }
      return all.stream()
          .map(b -> isSpoken(b) ? Block.of(Block.Kind.PARAGRAPH, b.span()) : b)
          .toList();
    }

    private boolean isSpoken(Block block) {
      return block.kind() == Block.Kind.HEADING
          && (block.span().length() > LONGEST_TITLE || endsSentence(block.span()));
    }

    Outline outline() {
      List<Span> lines = lines();
      List<SpeakerLabels.Line> starts = lines.stream().map(line -> start(head(line))).toList();
      SpeakerLabels labels = spoken(SpeakerLabels.learn(starts, names()), starts);
      boolean loose =
          blocks.stream().anyMatch(b -> b.kind() == Block.Kind.LINE || b.kind() == Block.Kind.CUE);
      measurePunctuation();
      subjects = unpunctuated ? LineSubjects.of(text) : LineSubjects.none();
      sections.add(new Section(0, "", -1, Optional.empty()));
      for (Block block : blocks) {
        for (Piece piece : pieces(titled(readable(block), labels), labels)) {
          takeParts(piece);
        }
      }
      close();
      boolean labelled =
          !labels.isEmpty() || blocks.stream().anyMatch(b -> b.speaker().isPresent());
      return new Outline(sections, passages, labelsFound, labelled, unpunctuated, loose);
    }

    /** Nobody calls a text of pages a heading. */
    private Block readable(Block block) {
      boolean endless =
          block.kind() == Block.Kind.HEADING && block.span().length() > LONGEST_HEADING;
      return endless ? Block.of(Block.Kind.PARAGRAPH, block.span()) : block;
    }

    /** **算力是新的石油**: a line of its own in bold that ends no sentence is a heading. */
    private Block titled(Block block, SpeakerLabels labels) {
      if (block.kind() == Block.Kind.HEADING) {
        headed = Math.max(1, block.level());
      }
      return block.kind() == Block.Kind.PARAGRAPH && isTitle(block.span(), labels)
          ? Block.of(Block.Kind.HEADING, Math.max(2, headed + 1), block.span())
          : block;
    }

    private boolean isTitle(Span span, SpeakerLabels labels) {
      int bold = lastStrong(span.end());
      if (bold < 0 || document.strong().get(bold).begin() < span.begin()) {
        return false;
      }
      View view = spokenAt(span);
      int last = view.length() - 1;
      while (last > 0 && CLOSING.indexOf(view.text().charAt(last)) >= 0) {
        last--;
      }
      if (last < 0
          || last >= LONGEST_TITLE
          || NO_TITLE.indexOf(view.text().charAt(last)) >= 0
          || labels.of(start(view)).isPresent()) {
        return false;
      }
      for (int i = 0; i <= last; i++) {
        if (Character.isLetterOrDigit(view.text().charAt(i))
            && strongAt(view.origin(i)) <= view.origin(i)) {
          return false;
        }
      }
      return true;
    }

    private void takeParts(Piece piece) {
      Piece rest = piece;
      while (rest.span().length() > LONGEST_BLOCK) {
        int begin = rest.span().begin();
        int cut = Cuts.before(text, begin, begin + LONGEST_BLOCK);
        take(new Piece(rest.block(), new Span(begin, cut), rest.label()));
        rest = new Piece(rest.block(), new Span(cut, rest.span().end()), Optional.empty());
      }
      take(rest);
    }

    /** One label on a few of many lines makes no dialogue: a bullet that quotes somebody. */
    private static SpeakerLabels spoken(SpeakerLabels labels, List<SpeakerLabels.Line> starts) {
      Set<String> names = new HashSet<>();
      int lines = 0;
      for (SpeakerLabels.Line start : starts) {
        Optional<SpeakerLabels.Label> label = labels.of(start);
        label.ifPresent(l -> names.add(l.name()));
        lines += label.isPresent() ? 1 : 0;
      }
      boolean few = names.size() == 1 && lines * FEW_LABELLED < starts.size();
      return few ? SpeakerLabels.none() : labels;
    }

    private void take(Piece piece) {
      Block.Kind kind = piece.block().kind();
      if (kind == Block.Kind.APPARATUS) {
        close();
        return;
      }
      if (kind == Block.Kind.HEADING) {
        close();
        heading(piece);
        return;
      }
      if (piece.label().isPresent()) {
        if (!isCutShort(piece)) {
          close();
          label = piece.label();
          turn++;
        }
      } else if (kind == Block.Kind.CUE || kind == Block.Kind.LINE) {
        if (last != null && !joins(last, piece)) {
          close();
        }
      } else {
        close();
      }
      open.block(piece.span());
      last = piece;
    }

    /** True if a line with the label of the line before it goes on with a sentence of that line. */
    private boolean isCutShort(Piece piece) {
      Block.Kind kind = piece.block().kind();
      return last != null
          && piece.label().equals(label)
          && (kind == Block.Kind.CUE || kind == Block.Kind.LINE)
          && !unpunctuated
          && !endsSentence(last.span())
          && open.length() < LONGEST_PASSAGE;
    }

    private void heading(Piece piece) {
      View view = view(piece.span());
      if (view.length() == 0) {
        return;
      }
      int level = Math.max(1, piece.block().level());
      int parent = sections.size() - 1;
      while (parent > 0 && sections.get(parent).level() >= level) {
        parent = sections.get(parent).parent();
      }
      sections.add(new Section(level, view.text(), parent, HeadingDates.first(view.text())));
      section = sections.size() - 1;
      if (level <= Math.min(headed, 2)) {
        label = Optional.empty();
      }
      turn++;
      passages.add(
          new Passage(
              Block.Kind.HEADING,
              section,
              turn,
              Optional.empty(),
              view,
              List.of(new Sentence(0, view.length())),
              level));
      turn++;
    }

    /** True if a line or cue goes on with the sentence or turn of the one before it. */
    private boolean joins(Piece before, Piece next) {
      if (open.length() > LONGEST_PASSAGE * 4) {
        return false;
      }
      boolean ended = endsSentence(before.span());
      if (next.block().kind() == Block.Kind.CUE) {
        long silence = next.block().startMs() - before.block().startMs();
        boolean apart = next.block().startMs() >= 0 && silence > LONGEST_SILENCE_MS;
        boolean dash = beginning(next.span()).startsWith("- ");
        return !dash && !(ended && (apart || open.length() > LONGEST_PASSAGE));
      }
      boolean blank =
          text.substring(before.span().end(), next.span().begin()).strip().isEmpty()
              && text.substring(before.span().end(), next.span().begin())
                      .chars()
                      .filter(c -> c == '\n')
                      .count()
                  > 1;
      if (blank) {
        return false;
      }
      if (wrap > 0) {
        boolean full = before.span().length() >= wrap - 1;
        return full && (unpunctuated || !ended) && open.length() < LONGEST_PASSAGE;
      }
      if (unpunctuated) {
        return open.length() < LONGEST_PASSAGE;
      }
      return !ended && before.span().length() >= WHOLE_LINE;
    }

    private boolean endsSentence(Span span) {
      int i = span.end() - 1;
      while (i > span.begin() && (CLOSING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
        i--;
      }
      return TERMINAL.indexOf(text.charAt(i)) >= 0;
    }

    private void close() {
      if (open.isEmpty() || last == null) {
        open = new View.Builder(text, hidden, spaced);
        last = null;
        return;
      }
      View view = open.build();
      Block block = last.block();
      boolean loose = block.kind() == Block.Kind.CUE || block.kind() == Block.Kind.LINE;
      passages.add(
          new Passage(
              block.kind(),
              section,
              turn,
              block.speaker().isPresent() ? block.speaker() : label,
              view,
              loose && unpunctuated ? splitter.splitLines(view, subjects) : splitter.split(view),
              block.level()));
      if (label.isEmpty() && block.speaker().isEmpty()) {
        turn++;
      }
      open = new View.Builder(text, hidden, spaced);
      last = null;
    }

    private View view(Span span) {
      return new View.Builder(text, hidden, spaced).block(span).build();
    }

    /** First words of a stretch without its marks. */
    private String beginning(Span span) {
      return head(span).text();
    }

    private View head(Span span) {
      return spokenAt(new Span(span.begin(), Math.min(span.end(), span.begin() + HEAD)));
    }

    /** With its times, which may be what ends a label: PERRIN [00:00:14] Politely. */
    private View spokenAt(Span span) {
      return new View.Builder(text, document.hidden(), false).block(span).build();
    }

    private SpeakerLabels.Line start(View view) {
      int end = 0;
      if (view.length() > 0) {
        int bold = strongAt(view.origin(0));
        while (end < view.length() && view.origin(end) < bold) {
          end++;
        }
      }
      return new SpeakerLabels.Line(view.text(), end);
    }

    /** End of the bold words that stand here; 0 if none do. */
    private int strongAt(int place) {
      int last = lastStrong(place);
      return last < 0 ? 0 : document.strong().get(last).end();
    }

    /** Index of the last bold words that begin at a place or before it; -1 if none do. */
    private int lastStrong(int place) {
      int i = Collections.binarySearch(document.strong(), new Span(place + 1, place + 1));
      return i >= 0 ? i - 1 : -i - 2;
    }

    private List<Span> lines() {
      List<Span> lines = new ArrayList<>();
      for (Block block : blocks) {
        if (block.kind() != Block.Kind.APPARATUS && block.kind() != Block.Kind.HEADING) {
          lines.addAll(linesOf(block.span()));
        }
      }
      return lines;
    }

    /** Lines of a block, cut before a name in bold at the end of one that stands above the next. */
    private List<Span> linesOf(Span span) {
      List<Span> lines = new ArrayList<>();
      int begin = span.begin();
      while (begin < span.end()) {
        int end = lineEnd(begin, span.end());
        int cut = trailing(begin, end);
        if (cut > begin) {
          lines.add(new Span(begin, cut));
          begin = cut;
        }
        if (!text.substring(begin, end).isBlank()) {
          lines.add(new Span(begin, end));
        }
        begin = end + 1;
      }
      return lines;
    }

    /** A colon that was wrapped away from its label stays with it. */
    private int lineEnd(int begin, int limit) {
      int nl = text.indexOf('\n', begin);
      while (nl >= 0 && nl + 1 < limit && COLONS.indexOf(text.charAt(nl + 1)) >= 0) {
        nl = text.indexOf('\n', nl + 1);
      }
      return nl < 0 || nl > limit ? limit : nl;
    }

    /** …做研究。**何以宁**: where the bold words begin that end a line after a sentence; 0 if none. */
    private int trailing(int begin, int end) {
      int last = lastStrong(end);
      if (last < 0) {
        return 0;
      }
      Span bold = document.strong().get(last);
      boolean ends = bold.end() > begin && isMarks(bold.end(), end);
      int before = bold.begin() - 1;
      while (before > begin && text.charAt(before) == '*') {
        before--;
      }
      boolean after = before > begin && TERMINAL.indexOf(text.charAt(before)) >= 0;
      return ends && after ? before + 1 : 0;
    }

    private boolean isMarks(int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.charAt(i) != '*' && text.charAt(i) != ' ') {
          return false;
        }
      }
      return true;
    }

    /** Divides a block where a line of it begins with a speaker label. */
    private List<Piece> pieces(Block block, SpeakerLabels labels) {
      List<Piece> pieces = new ArrayList<>();
      if (block.speaker().isPresent()) {
        boolean changed = last == null || !last.block().speaker().equals(block.speaker());
        pieces.add(new Piece(block, block.span(), changed ? block.speaker() : Optional.empty()));
        return pieces;
      }
      boolean prose = block.kind() != Block.Kind.APPARATUS && block.kind() != Block.Kind.HEADING;
      if (labels.isEmpty() || !prose) {
        pieces.add(new Piece(block, block.span(), Optional.empty()));
        return pieces;
      }
      int begin = block.span().begin();
      Optional<String> current = Optional.empty();
      for (Span line : linesOf(block.span())) {
        View view = spokenAt(line);
        Optional<SpeakerLabels.Label> found = labels.of(start(view));
        if (found.isPresent()) {
          if (line.begin() > begin) {
            pieces.add(new Piece(block, new Span(begin, line.begin()), current));
          }
          current = Optional.of(found.get().name());
          labelsFound.add(
              new Outline.Label(
                  found.get().name(), view.source(found.get().nameBegin(), found.get().nameEnd())));
          begin = found.get().end() < view.length() ? view.origin(found.get().end()) : line.end();
        }
      }
      if (begin < block.span().end() || current.isPresent()) {
        pieces.add(new Piece(block, new Span(begin, block.span().end()), current));
      }
      return pieces;
    }

    private Set<String> names() {
      Set<String> names = new HashSet<>(document.metadata().speakers());
      names.addAll(document.metadata().people());
      document.metadata().host().ifPresent(names::add);
      return names;
    }

    private void measurePunctuation() {
      int whole = 0;
      int ended = 0;
      int characters = 0;
      int enders = 0;
      int spaces = 0;
      boolean cues = false;
      List<Integer> lengths = new ArrayList<>();
      for (Block block : blocks) {
        if (block.kind() != Block.Kind.LINE && block.kind() != Block.Kind.CUE) {
          continue;
        }
        cues |= block.kind() == Block.Kind.CUE;
        Span span = block.span();
        lengths.add(span.length());
        if (span.length() >= WHOLE_LINE / 2) {
          whole++;
          ended += endsSentence(span) ? 1 : 0;
        }
        characters += span.length();
        for (int i = span.begin(); i < span.end(); i++) {
          char c = text.charAt(i);
          enders += "。！？?!.".indexOf(c) >= 0 ? 1 : 0;
          spaces += c == ' ' && i > 0 && Scripts.isHan(text.charAt(i - 1)) ? 1 : 0;
        }
      }
      wrap = cues ? 0 : WrapWidth.of(lengths);
      boolean sparse = enders * 120L < characters;
      unpunctuated = whole > 0 && (cues ? sparse : sparse || ended * 5 < whole);
      spaced = unpunctuated && spaces * 60L > characters;
      open = new View.Builder(text, hidden, spaced);
    }

    /** What the format hides and the marks of a transcriber, in order, without overlap. */
    private List<Span> withDirections() {
      List<Span> all = new ArrayList<>(document.hidden());
      Matcher m = DIRECTION.matcher(text);
      while (m.find()) {
        all.add(new Span(m.start(), m.end()));
      }
      all.sort(null);
      List<Span> merged = new ArrayList<>();
      for (Span span : all) {
        Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last != null && last.overlaps(span)) {
          Span both = new Span(last.begin(), Math.max(last.end(), span.end()));
          merged.set(merged.size() - 1, both);
        } else {
          merged.add(span);
        }
      }
      return merged;
    }
  }
}
