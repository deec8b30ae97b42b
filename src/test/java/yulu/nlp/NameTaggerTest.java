package yulu.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final List<String> CAPTAINS = List.of("林晚舟", "罗海潮", "沈听涛", "苏望山", "陈守灯");

  private static List<MarkedText> logbook() {
    List<MarkedText> sentences = new ArrayList<>();
    for (String captain : CAPTAINS) {
      for (String rest : List.of("船长点亮了灯。", "船长没有回来。", "船长上了岸。")) {
        MarkedText.Name name = new MarkedText.Name(0, captain.length(), NameKind.PERSON);
        sentences.add(new MarkedText(captain + rest, List.of(name)));
        sentences.add(new MarkedText("今天" + rest, List.of()));
      }
    }
    return sentences;
  }

  private static byte[] trained() {
    return new TaggerTraining(5, done -> {}).train(logbook());
  }

  private static List<NameTagger.Name> names(byte[] model, String text, int from, int to) {
    List<Token> tokens = new Analyzer().tokens(text);
    return NameTagger.of(model).names(text, Folding.fold(text), tokens, from, to);
  }

  @Test
  void theSameSentencesGiveTheSameModel() {
    assertArrayEquals(trained(), trained());
  }

  @Test
  void aNameThatWasNeverSeenIsReadByItsPlace() {
    NameTagger.Name name = names(trained(), "苏海灯船长点亮了灯。", 0, 10).get(0);
    assertEquals(0, name.begin());
    assertEquals(3, name.end());
    assertEquals(NameKind.PERSON, name.kind());
    assertTrue(name.margin() > 0);
    assertEquals(List.of(), names(trained(), "今天船长点亮了灯。", 0, 9));
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    String text = "潮水很高。苏海灯船长点亮了灯。";
    assertEquals(5, names(trained(), text, 5, text.length()).get(0).begin());
  }

  @Test
  void anEmptyStretchHasNoNames() {
    assertEquals(List.of(), names(trained(), " ", 0, 1));
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThrows(UncheckedIOException.class, () -> NameTagger.of(new byte[64]));
  }

  @Test
  void aNameMustNotBeCutInsideAWord() {
    MarkedText cut =
        new MarkedText("OpenSea发布了", List.of(new MarkedText.Name(0, 4, NameKind.ORGANIZATION)));
    TaggerTraining training = new TaggerTraining(1, done -> {});
    assertThrows(IllegalArgumentException.class, () -> training.train(List.of(cut)));
  }
}
