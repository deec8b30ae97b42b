package yulu.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.explorer.MarkedText.Line;
import yulu.explorer.MarkedText.Marker;
import yulu.explorer.MarkedText.Named;
import yulu.explorer.MarkedText.Said;
import yulu.text.CodePoints;

class MarkedTextTest {
  private static final Marker CLAIM = new Marker("/claim/1", "Ilya", "char=0,1");

  private static List<Line> lines(String text, List<Named> named, List<Said> said) {
    return new MarkedText(text, new CodePoints(text), named, said).lines(0, text.length());
  }

  private static Named named(int begin, int end) {
    return new Named(begin, end, Link.text("thing", ""), "concept");
  }

  /** Runs between bars; claims in brackets, names in braces. */
  private static String drawn(List<Line> lines) {
    StringBuilder drawn = new StringBuilder();
    for (Line line : lines) {
      drawn.append(line.begin()).append(line.apart() ? "!" : ":");
      for (MarkedText.Run run : line.runs()) {
        String text = run.named().isPresent() ? "{" + run.text() + "}" : run.text();
        drawn.append("*".repeat(run.claims().size()));
        drawn.append(run.said() ? "[" + text + "]" : text);
      }
      drawn.append('\n');
    }
    return drawn.toString();
  }

  @Test
  void linesKnowWhereTheyBegin() {
    assertEquals("0:a𝒜\n3:b\n6!c\n", drawn(lines("a𝒜\nb\n\nc", List.of(), List.of())));
  }

  @Test
  void frontMatterAndHeadingsAreToldFromTheText() {
    String text = "---\ntitle: t\n---\n# One\n#hash\n\n####### seven\n---\n## Two\n";
    assertEquals(
        List.of("matter", "matter", "matter", "heading", "", "apart", "", "heading"),
        lines(text, List.of(), List.of()).stream().map(Line::style).toList());
    assertEquals("", lines("--- not matter\n", List.of(), List.of()).get(0).style());
  }

  @Test
  void namesInsideAndAcrossTheWordsOfAClaimAreBoth() {
    assertEquals(
        "0:a*[b][{cd}]{e}f\n",
        drawn(lines("abcdef", List.of(named(2, 5)), List.of(new Said(1, 4, CLAIM)))));
  }

  @Test
  void aClaimOverTwoLinesIsMarkedInBoth() {
    assertEquals(
        "0:a*[b]\n3:[c]d\n", drawn(lines("ab\ncd", List.of(), List.of(new Said(1, 4, CLAIM)))));
  }

  @Test
  void ofNamesThatOverlapTheLongerFirstOneStays() {
    assertEquals(
        "0:{abc}d\n",
        drawn(lines("abcd", List.of(named(0, 2), named(0, 3), named(2, 4)), List.of())));
  }

  @Test
  void twoClaimsThatBeginTogetherHaveAMarkerEach() {
    Said other = new Said(0, 1, new Marker("/claim/2", "", ""));
    assertEquals(
        "0:**[a][b]c\n", drawn(lines("abc", List.of(), List.of(new Said(0, 2, CLAIM), other))));
  }
}
