package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds shows, channels and periodicals by what is said around their names. */
class ShowNamesTest {
  private final Finder finder = new ShowNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "欢迎收听《守塔人》，我是林若水。#organization 守塔人",
        "欢迎来到海雾半小时，今天聊灯塔。#organization 海雾半小时",
        "来源：公众号「灯塔观察」#organization 灯塔观察",
        "本文原刊于《海岸周刊》。#organization 海岸周刊",
        "本期节目由蓝灯床垫赞助播出。#organization 蓝灯床垫",
        "来源：夜读灯塔 ｜ 整理：林海#organization 夜读灯塔",
        "他在自己的博客“潮水笔记”上写过。#organization 潮水笔记",
        "海边夜谈 第12期 谁在看灯#organization 海边夜谈",
        "【海岸前线／记者林若水报道】#organization 海岸前线",
        "海岸网6月19日讯（记者 林若水）#organization 海岸网",
        "海岸前线 记者 林若水#organization 海岸前线",
        "本文根据《守塔人》一次谈话的录音整理。#organization 守塔人",
        "Welcome back to Harbor Notes, I'm Mary.#organization Harbor Notes"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这条路由他一人走完。",
        "本期第3期更新。",
        "他问记者林若水。",
        "根据《灯塔》一书改编。",
        "我们是在养一座灯塔，别的不管。",
        "他写过《灯塔》。",
        "欢迎大家提问。",
        "This is a lamp."
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
