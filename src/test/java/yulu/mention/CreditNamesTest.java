package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds persons in credits, openings, sign-offs and greetings. */
class CreditNamesTest {
  private final Finder finder = new CreditNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "主播：林海 ｜ 剪辑：石榴 ｜ 感谢收听#person 石榴",
        "2031.3.4 记录：芝麻（手慢）#person 芝麻",
        "海岸日报记者尚琪#person 尚琪",
        "大家好，我是晴棠，欢迎收听。#person 晴棠",
        "我是老柯#person 老柯",
        "谢谢晴棠。#person 晴棠",
        "晴棠好，我们开始吧。#person 晴棠",
        "谢谢你，玛拉，很高兴来。#person 玛拉"
      })
  void suchNamesAreFound(String text, String expected) {
    List<String> found = Finds.in(finder, text);
    assertEquals(List.of(expected.split("\\|")), found.subList(found.size() - 1, found.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "记录：今天风很大，船没有出海。",
        "剪辑：小组",
        "大家好，我是老师，欢迎收听。",
        "我是认真的。",
        "谢谢大家。",
        "今天好，我们开始吧。",
        "说得好，我们开始吧。",
        "谢谢你，真的，很高兴来。",
        "记者问他灯塔在哪里。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
