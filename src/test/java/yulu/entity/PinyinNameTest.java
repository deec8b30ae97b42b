package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yulu.text.Language;

class PinyinNameTest {

  private static Optional<String> of(String name) {
    return PinyinName.of(new Names(List.of(new Names.Name(name, Language.ZH)), List.of()));
  }

  @Test
  void surnameFirstEachPartInOneWord() {
    assertEquals(Optional.of("Lin Ruoshui"), of("林若水"));
    assertEquals(Optional.of("Ouyang Xu"), of("欧阳叙"));
    assertEquals(Optional.of("Zeng Yu"), of("曾雨"));
    assertEquals(Optional.of("Lü Bu"), of("吕布"));
  }

  @Test
  void foreignNamesAndRolesAreNotWrittenSo() {
    assertEquals(Optional.empty(), of("玛丽·布伦特"));
    assertEquals(Optional.empty(), of("苏茨克维尔斯"));
    assertEquals(Optional.empty(), of("Ann"));
  }

  @Test
  void whoHasALatinNameKeepsIt() {
    Names names =
        new Names(
            List.of(new Names.Name("李飞飞", Language.ZH), new Names.Name("Fei-Fei Li", Language.EN)),
            List.of());
    assertEquals(Optional.empty(), PinyinName.of(names));
  }
}
