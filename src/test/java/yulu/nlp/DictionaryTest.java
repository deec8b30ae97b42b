package yulu.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  @Test
  void everyOccurrenceIsFoundWithItsPlace() {
    assertEquals(List.of("0-2 灯塔", "5-7 灯塔"), found("灯塔关了，灯塔亮了", "灯塔"));
  }

  @Test
  void wordsThatOverlapAreAllFound() {
    assertEquals(
        List.of("0-2 海洋", "0-4 海洋生物", "1-3 洋生", "2-4 生物", "2-5 生物学"),
        found("海洋生物学", "海洋", "海洋生物", "生物", "生物学", "洋生"));
  }

  @Test
  void aLatinWordIsFoundOnlyWhole() {
    assertEquals(List.of("2-4 rl"), found("a rl b", "rl"));
    assertEquals(List.of(), found("url early rl2 2rl srl", "rl"));
  }

  @Test
  void aLatinWordMayTouchChinese() {
    assertEquals(List.of("1-3 rl"), found("用rl训练", "rl"));
  }

  @Test
  void accentedLettersBelongToTheWord() {
    assertEquals(List.of(), found("café", "caf"));
    assertEquals(List.of("0-4 café"), found("café au lait", "café"));
  }

  @Test
  void thePluralOfALatinWordIsFoundAtTheWord() {
    assertEquals(List.of("4-8 tide"), found("two tides came", "tide"));
    assertEquals(List.of("0-4 tide"), found("tides", "tide"));
    assertEquals(List.of(), found("tidesman", "tide"));
    assertEquals(List.of(), found("77s", "77"));
  }

  @Test
  void wordsOfSeveralPartsAreFoundWhole() {
    assertEquals(List.of("0-9 low water"), found("low water mark", "low water"));
    assertEquals(List.of(), found("slow waters", "low water"));
    assertEquals(List.of("0-3 x-1"), found("x-1。", "x-1"));
    assertEquals(List.of(), found("x-12", "x-1"));
  }

  @Test
  void anEmptyWordIsNeverFound() {
    assertEquals(List.of(), found("灯塔", ""));
  }

  @Test
  void anEmptyDictionaryFindsNothing() {
    assertEquals(List.of(), found("灯塔"));
    assertEquals(List.of(), found("", "灯塔"));
  }

  @Test
  void aDictionaryOfManyWordsKeepsThemApart() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      words.put((char) (0x4e00 + i % 5000) + "w" + i + "尾", i);
    }
    Dictionary<Integer> dictionary = new Dictionary<>(words);
    words.forEach(
        (word, value) -> {
          List<Integer> hits = new ArrayList<>();
          dictionary.find("头" + word + "。", (begin, end, v) -> hits.add(v));
          assertEquals(List.of(value), hits, word);
        });
  }

  private static List<String> found(String text, String... words) {
    Map<String, String> map = new HashMap<>();
    for (String word : words) {
      map.put(word, word);
    }
    List<String> out = new ArrayList<>();
    new Dictionary<>(map).find(text, (begin, end, v) -> out.add(begin + "-" + end + " " + v));
    return out;
  }
}
