package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitCutterTest {
  @Test
  void sentencesEndBehindTheirQuotes() {
    assertEquals(List.of("他问：“行吗？”", "“行！！”", "好；", "散了"), units("他问：“行吗？”“行！！”好；散了\n"));
  }

  @Test
  void aFullStopEndsAUnitOnlyBeforeACapital() {
    assertEquals(
        List.of("It costs 3.5 dollars, e.g. here.", "Then \"we rest.\"", "“Good.”", "ok. fine"),
        units(
            "It costs 3.5 dollars, e.g. here. Then \"we rest.\" “Good.” Ok. fine"
                .replace("Ok", "\nok")));
  }

  @Test
  void linesEndUnits() {
    assertEquals(List.of("# 标题", "第一行", "第二行。"), units("# 标题\r\n\r\n  第一行 \n第二行。\n"));
  }

  @Test
  void aLineWithoutPunctuationIsCutAtSpaces() {
    assertEquals(List.of("我们", "先看", "机器"), units("我们 先看  机器"));
  }

  @Test
  void aUnitThatBeginsInTheWindowIsWhole() {
    SourceText source = SourceText.of("一二三。四五六。七");
    assertEquals(List.of(new Stretch(1, 4), new Stretch(4, 8)), UnitCutter.cut(source, 1, 5));
  }

  private static List<String> units(String text) {
    SourceText source = SourceText.of(text);
    return UnitCutter.cut(source, 0, source.length()).stream()
        .map(u -> source.text(u.begin(), u.end()))
        .toList();
  }
}
