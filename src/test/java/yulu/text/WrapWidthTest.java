package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrapWidthTest {
  @Test
  void linesThatManyTimesEndAtOneWidthWereCutThere() {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lengths.add(19);
      lengths.add(3 + i % 14);
    }
    assertEquals(19, WrapWidth.of(lengths));
  }

  @Test
  void linesOfAllLengthsWereNot() {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lengths.add(6 + i % 40);
    }
    assertEquals(0, WrapWidth.of(lengths));
  }

  @Test
  void aFewLinesShowNothing() {
    assertEquals(0, WrapWidth.of(List.of(19, 19, 19, 4)));
    assertEquals(0, WrapWidth.of(List.of()));
  }
}
