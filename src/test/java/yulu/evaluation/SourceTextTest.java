package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void theByteOrderMarkAndHalfOfEachLineEndAreDropped() {
    SourceText source = SourceText.of("\ufeffa\r\n𝄞b\rc\n");
    assertEquals(0, source.canonical(1));
    assertEquals(1, source.canonical(2));
    assertEquals("𝄞", source.text(4, 5));
    assertEquals(2, source.canonical(4));
    assertEquals(3, source.canonical(5));
    assertEquals(7, source.canonical(source.length()));
  }
}
