package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedLocalNamesTest {
  @Test
  void aNameThatWasReadOnceIsFoundEverywhere() {
    List<String> names = Linked.names("后来林晚舟把房子卖了。那天谁也没有看见林晚舟。");
    assertEquals(List.of("林晚舟=person/林晚舟", "林晚舟=person/林晚舟"), names);
  }

  @Test
  void aSurnameAloneStaysThePersonWhoseFullNameTheTextGives() {
    List<String> names = Linked.names("托马斯·弗兰森来了。弗兰森反驳说，灯塔不该建在那里。");
    assertEquals(List.of("托马斯·弗兰森=person/托马斯·弗兰森", "弗兰森=person/托马斯·弗兰森"), names);
  }
}
