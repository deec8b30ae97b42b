package yulu.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {
  private final Analyzer analyzer = new Analyzer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "灯塔在海角上站了一百多年，守塔人换了九代。",
        "The lighthouse of 海角 stood for 3.5 years，對嗎？",
        "ＦＵＬＬ　ｗｉｄｔｈ 和 半角 mix，２０３１年",
        "𠮷野家在🌊旁边，“對”！",
        "燈塔在海角上站了一百多年，守塔人換了九代。",
        "a\u200bb\u00a0c",
        "·．・—…《》"
      })
  void tokensFillTheTextInOrderAtTheirOffsets(String text) {
    int end = 0;
    for (Token token : analyzer.tokens(text)) {
      assertEquals(end, token.begin(), token.text());
      assertEquals(token.text(), text.substring(token.begin(), token.end()));
      end = token.end();
    }
    assertEquals(text.length(), end);
  }

  @Test
  void chineseIsCutIntoWordsWithTags() {
    List<Token> tokens = analyzer.tokens("科学家研究海洋");
    assertEquals(List.of("科学家", "研究", "海洋"), tokens.stream().map(Token::text).toList());
    assertTrue(tokens.get(0).tag().startsWith("n"));
    assertTrue(tokens.get(1).tag().startsWith("v"));
  }

  @Test
  void anEmptyTextHasNoTokens() {
    assertEquals(List.of(), analyzer.tokens(""));
  }

  @Test
  void oneAnalyzerServesManyThreads() throws Exception {
    String text = "灯塔在海角上站了一百多年，守塔人换了九代，没有一天不亮。".repeat(20);
    List<Token> alone = analyzer.tokens(text);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Token>> task = () -> analyzer.tokens(text);
      for (var future : pool.invokeAll(java.util.Collections.nCopies(16, task))) {
        assertEquals(alone, future.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
