package yulu.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yulu.entity.Linked;
import yulu.entity.SmallLexicon;

class TermFinderTest {
  private static final TermFinder FINDER = new TermFinder(SmallLexicon.read());

  @Test
  void nounsThatStandTogetherAgainAndAgainAreACandidate() {
    List<Candidacy> found = find("海水淡化技术很贵。他研究海水淡化技术。海水淡化技术要用电。\n\n海水淡化技术在进步。海水淡化技术不难。海水淡化技术很新。");
    Candidacy best = named(found, "海水淡化技术").orElseThrow();
    assertEquals("term.phrase", best.rule());
    assertEquals(5, best.evidence().size());
    assertTrue(named(found, "淡化技术").isEmpty(), "a part that never stands alone");
  }

  @Test
  void twoPlacesAreTooFewForAPhrase() {
    assertEquals(List.of(), find("海水淡化技术很贵。他研究海水淡化技术。"));
  }

  @Test
  void aBoldTermThatComesAgainIsACandidate() {
    List<Candidacy> found = find("**潮汐锁定**是这样的。潮汐锁定很慢。");
    assertEquals("term.bold", named(found, "潮汐锁定").orElseThrow().rule());
  }

  @Test
  void aBoldSentenceIsNone() {
    assertEquals(List.of(), find("**他认为海会上升。**\n\n他认为海会上升。"));
  }

  @Test
  void aQuotedTermThatComesAgainIsACandidate() {
    List<Candidacy> found = find("这叫“海雾预警”。海雾预警很难。他做海雾预警。");
    assertEquals("term.quoted", named(found, "海雾预警").orElseThrow().rule());
  }

  @Test
  void aTermWithItsEnglishIsTheConceptOfThatEnglish() {
    List<Candidacy> found = find("这叫“潮间带记忆效应”（Littoral Memory Effect）。潮间带记忆效应很弱。");
    Candidacy gloss = named(found, "潮间带记忆效应").orElseThrow();
    assertEquals("littoral-memory-effect", gloss.concept().key());
    assertEquals("term.gloss", gloss.rule());
  }

  @Test
  void aTermAndItsEnglishAreOneCandidateAlsoWhereTheEnglishIsAPhraseOfItsOwn() {
    List<Candidacy> found =
        find("布伦特说，潮汐校准（tide calibration）很重要。\n".repeat(12)).stream()
            .filter(c -> c.concept().key().equals("tide-calibration"))
            .toList();
    assertEquals(1, found.size(), found::toString);
  }

  @Test
  void whatTheLexiconHasIsNoCandidate() {
    List<Candidacy> found = find("**潮汐预报**很难。潮汐预报很贵。潮汐预报要海图。“世界模型”与世界模型与世界模型。");
    assertEquals(List.of(), found);
  }

  @Test
  void severalSignsCountMoreThanOne() {
    String plain = "海水淡化技术很贵。海水淡化技术很新。海水淡化技术要用电。海水淡化技术难。";
    double one = named(find(plain), "海水淡化技术").orElseThrow().score();
    double two = named(find("**海水淡化技术**来了。" + plain), "海水淡化技术").orElseThrow().score();
    assertTrue(two > one, two + " > " + one);
  }

  @Test
  void englishWordsThatStandTogetherAreACandidateWithoutFunctionWords() {
    List<Candidacy> found =
        find(
            "The harbour light gauge is old. They sold the harbour light gauge. A harbour light gauge"
                + " is cheap. The harbour light gauge broke. Nobody reads a harbour light gauge.");
    assertFalse(named(found, "harbour light gauge").isEmpty(), found.toString());
    assertTrue(found.stream().noneMatch(c -> c.concept().key().startsWith("the-")));
  }

  @Test
  void evidenceIsWhereTheTermStands() {
    String text = "开头。**潮汐锁定**是这样的。潮汐锁定很慢。";
    Candidacy one = named(find(text), "潮汐锁定").orElseThrow();
    one.evidence().forEach(span -> assertEquals("潮汐锁定", span.of(text)));
  }

  private static List<Candidacy> find(String text) {
    return FINDER.find(Linked.of("a.md", text));
  }

  private static Optional<Candidacy> named(List<Candidacy> found, String name) {
    return found.stream()
        .filter(c -> c.concept().names().all().stream().anyMatch(n -> n.text().equals(name)))
        .findFirst();
  }
}
