package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  @Test
  void theFinderThatComesFirstWinsOverOthersAtOnePlace() {
    assertEquals(
        List.of("work The Memory of Shallow Water"),
        Finds.all("论文“The Memory of Shallow Water”去年发表。"));
    assertEquals(
        List.of("organization Northern Tidal Observatory=NTO"),
        Finds.all("Northern Tidal Observatory（简称 NTO）建在海边。"));
  }

  @Test
  void mentionsComeInTheOrderOfTheText() {
    assertEquals(
        List.of("person 乌尔里克·托夫特", "person Ulrik Toft", "system Otter-4.1", "work 海的第二记忆"),
        Finds.all("乌尔里克·托夫特（Ulrik Toft）用 Otter-4.1 写了《海的第二记忆》。"));
  }

  @Test
  void namesOfTheLexiconAreLeftToIt() {
    assertEquals(List.of(), Finds.all("〔Mary Brent〕在〔北辰研究院〕用〔Otter-4〕写了《〔海如何记忆〕》。"));
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertEquals(List.of(), Finds.all("灯塔在海角上站了一百多年，守塔人换了九代。"));
    assertEquals(List.of(), Finds.all("The light has stood on the cape for a hundred years."));
    assertEquals(List.of(), Finds.all(""));
  }
}
