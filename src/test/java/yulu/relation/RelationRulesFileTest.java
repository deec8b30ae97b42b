package yulu.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a rule file is said with its line. */
class RelationRulesFileTest {
  private static final String HEADER =
      "id,predicate,language,kind,pattern,confidence,example,near_miss\n";

  @Test
  void everyDefectIsReportedWithItsLine() {
    assertEquals(
        List.of(
            "relations.csv:3: loves is no relation",
            "relations.csv:4: <400 is no gap of at most 99",
            "relations.csv:5: @nobody is no class of relation-words.csv",
            "relations.csv:6: a pattern has {S} and {O}, or {P+}",
            "relations.csv:7: a gap has a slot or required words on both sides",
            "relations.csv:8: confidence outside 0..1: 7",
            "relations.csv:10: id good stands twice",
            "relations.csv:11: planet is no type of a slot"),
        defects(
            """
            good,founded,zh,statement,{S} 创立 {O},0.9,,
            bad1,loves,zh,statement,{S} 爱 {O},0.9,,
            bad2,founded,zh,statement,{S} <400 创立 {O},0.9,,
            bad3,founded,zh,statement,{S} @nobody {O},0.9,,
            bad4,founded,zh,statement,{S} 创立,0.9,,
            bad5,founded,zh,statement,{S} <4 创立? {O},0.9,,
            bad6,founded,zh,statement,{S} 创立 {O},7,,
            # a comment
            good,founded,zh,statement,{S} 创立 {O},0.9,,
            bad7,founded,zh,statement,{S:planet} 创立 {O},0.9,,
            """));
  }

  @Test
  void aWrongHeaderIsSaid() {
    RelationRulesException e =
        assertThrows(RelationRulesException.class, () -> read("id,pattern\n"));
    assertEquals("relations.csv:1: the header must be " + HEADER.strip(), e.defects().get(0));
  }

  private static List<String> defects(String rows) {
    return assertThrows(RelationRulesException.class, () -> read(HEADER + rows)).defects();
  }

  private static RelationRules read(String rules) {
    return RelationRules.read(
        new StringReader(rules), new StringReader("class,language,words\nbe,zh,是\n"));
  }
}
