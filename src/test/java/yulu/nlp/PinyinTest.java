package yulu.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinTest {
  @Test
  void everyCharacterHasASyllableWithoutTone() {
    assertEquals(List.of("bu", "lun", "te"), Pinyin.syllables("布伦特"));
  }

  @Test
  void traditionalCharactersSoundAsSimplifiedOnes() {
    assertEquals(Pinyin.syllables("布伦特"), Pinyin.syllables("布倫特"));
  }

  @Test
  void whatIsNotChineseIsLeftOut() {
    assertEquals(List.of("deng", "ta"), Pinyin.syllables("灯 tower 塔·1"));
  }
}
