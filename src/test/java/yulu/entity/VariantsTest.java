package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void thePlainSpellingComesFirst() {
    assertEquals("seal-3", Variants.of("Seal-3").iterator().next());
  }

  @Test
  void aVersionMayFollowAHyphenASpaceOrNothing() {
    for (String name : List.of("Seal-3", "Seal 3")) {
      assertTrue(Variants.of(name).containsAll(List.of("seal-3", "seal 3", "seal3")), name);
    }
  }

  @Test
  void aHyphenBetweenLatinWordsMayBeASpace() {
    assertEquals(Set.of("self-righting", "self righting"), Variants.of("self-righting"));
  }

  @Test
  void spaceBetweenChineseAndLatinIsOptional() {
    assertTrue(Variants.of("潮网V2").contains("潮网 v2"));
    assertTrue(Variants.of("潮网 V2").contains("潮网v2"));
    assertTrue(Variants.of("Gull 实验室").contains("gull实验室"));
  }

  @Test
  void aTransliteratedNameMayLackItsDot() {
    assertTrue(Variants.of("玛丽‧布伦特").containsAll(List.of("玛丽·布伦特", "玛丽布伦特", "玛丽-布伦特")));
  }

  @Test
  void noSpellingIsBlank() {
    assertTrue(Variants.of("·").stream().noneMatch(String::isBlank));
  }
}
