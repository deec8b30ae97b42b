package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TaggedNamesTest {
  /** What the tagger adds to the other finders in a document of these lines. */
  private static List<String> names(String... lines) {
    List<Line> document = new ArrayList<>();
    List<List<Mention>> byForm = new ArrayList<>();
    for (String marked : lines) {
      Line line = Finds.line(marked);
      document.add(line);
      byForm.add(new NameFinder().find(line));
    }
    return new TaggedNames()
        .find(document, byForm).stream()
            .map(m -> m.type().name().toLowerCase(Locale.ROOT) + " " + m.surface())
            .distinct()
            .toList();
  }

  @Test
  void personsAreReadWithoutATitleBesideThem() {
    assertEquals(List.of("person 林晚舟"), names("后来林晚舟把房子卖了，搬到了海边。"));
    assertEquals(List.of("person 费尔森"), names("费尔森反驳说，灯塔不该建在那里。", "后来费尔森改变了主意，费尔森认为灯塔可以更高。"));
  }

  @Test
  void companiesAreReadByWhatTheyDo() {
    assertEquals(List.of("organization 澜石"), names("澜石昨天发布了新的潮汐模型，股价涨了一成。", "他去年从澜石离职。"));
  }

  @Test
  void aShortWordIsNoCompanyUnlessItActsLikeOne() {
    String[] words = {"争议只涉及两条红线：国内的监控和武器。", "他为什么坚持两条红线不可让步。"};
    assertEquals(List.of(), names(words));
    assertEquals(List.of(), names("硬体与软体开发如何推动彼此。", "这是一间做软体的地方，软体很难。"));
  }

  @Test
  void placesAndPeopleAreNoCompanies() {
    assertEquals(List.of(), names("他能在撒哈拉沙漠卖沙子。", "其中有一个是金门大桥，把它拧大。"));
  }

  @Test
  void ordinaryWordsThatBeginAsNamesDoAreNoNames() {
    assertEquals(List.of(), names("何时才能看到结果，任何人都说不准，于是大家等到白天。"));
    assertEquals(List.of(), names("马上要涨潮了，高度还差三米，金融和成本都是问题。"));
    assertEquals(List.of(), names("这家公司发布了报告，竞争对手也推出了产品。"));
  }

  @Test
  void wordsThatTheSegmenterCutsAreNoNames() {
    assertEquals(List.of(), names("他不想辜负这座灯塔，也不想要古董。", "这项高铁公投过了很久，印度的灯塔还在。"));
    assertEquals(List.of(), names("所有的绿色车都走了，而蓝色车还在灯塔旁边。"));
    assertEquals(List.of(), names("灯塔还引入了一套看似严密的人机绑定责任制。"));
  }

  @Test
  void aPartOfALongerForeignNameIsNoName() {
    assertEquals(List.of(), names("弗雷德想，灯塔该修了。"));
  }

  @Test
  void whatListsAndFormsFoundIsLeftToThem() {
    assertEquals(List.of(), names("后来〔林晚舟〕把房子卖了，搬到了海边。"));
    assertEquals(List.of(), names("林晚舟教授把房子卖了，搬到了海边。"));
  }

  @Test
  void traditionalCharactersAreReadLikeSimplifiedOnes() {
    assertEquals(List.of("person 羅晚舟"), names("後來羅晚舟把房子賣了，搬到了海邊。"));
  }

  @Test
  void latinTextIsNotRead() {
    assertEquals(List.of(), names("Lin Wanzhou sold the house and moved to the sea."));
  }
}
