package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.nlp.Analyzer;
import yulu.nlp.Folding;
import yulu.text.Language;

/** The lexicon that the project brings. */
class ProjectLexiconTest {
  private static final Lexicon LEXICON =
      Lexicon.read(Path.of(System.getProperty("yulu.home", ".")).resolve("ontology"));

  @Test
  void itHoldsEnoughOfEachKind() {
    long bilingual =
        LEXICON.all(EntityType.CONCEPT).stream()
            .filter(c -> c.names().in(Language.EN).isPresent())
            .filter(c -> c.names().in(Language.ZH).isPresent())
            .count();
    assertTrue(bilingual >= 600, "concepts in both languages: " + bilingual);
    assertAtLeast(300, EntityType.PERSON);
    assertAtLeast(150, EntityType.ORGANIZATION);
    assertAtLeast(200, EntityType.SYSTEM);
    assertAtLeast(200, EntityType.WORK);
  }

  @Test
  void everyConceptIsNamedInBothLanguages() {
    for (Entity concept : LEXICON.all(EntityType.CONCEPT)) {
      assertTrue(concept.names().in(Language.EN).isPresent(), concept.key());
      assertTrue(concept.names().in(Language.ZH).isPresent(), concept.key());
    }
  }

  @Test
  void noTwoPeopleShareAPreferredName() {
    Set<String> seen = new TreeSet<>();
    for (Entity person : LEXICON.all(EntityType.PERSON)) {
      for (Names.Name name : person.names().preferred()) {
        assertTrue(seen.add(name.text()), name.text());
      }
    }
  }

  @Test
  void everyEntityIsFoundByItsPreferredNamesOfTwoCharactersOrMore() {
    for (Entity entity : LEXICON.all()) {
      for (Names.Name name : entity.names().preferred()) {
        assertTrue(
            name.text().length() < 2
                || LEXICON.named(name.text()).stream().anyMatch(a -> a.entity().equals(entity)),
            entity.key() + " by " + name.text());
      }
    }
  }

  @Test
  void aForeignSurnameThatLooksChineseIsThePersonTheDocumentNames() {
    LinkedDocument linked =
        Linked.by(
            new Linker(LEXICON, new Analyzer()),
            "a.txt",
            "谷歌的前CEO埃里克·施密特访问了学校\n一开始施密特可能以为没有人来\n施密特说模型会变大\n");
    List<String> persons =
        linked.passages().stream()
            .flatMap(p -> p.places().stream())
            .filter(p -> p.is(EntityType.PERSON))
            .map(p -> p.entity().key())
            .toList();
    assertEquals(List.of("eric-schmidt", "eric-schmidt", "eric-schmidt"), persons);
  }

  @Test
  void noNameHasTheMarksOfItsTable() {
    for (Entity entity : LEXICON.all()) {
      for (Names.Name name : entity.names().all()) {
        assertTrue(name.text().equals(name.text().strip()), entity.key());
        assertTrue("~^".indexOf(name.text().charAt(0)) < 0, entity.key());
        assertTrue(name.text().indexOf('|') < 0, entity.key());
      }
    }
  }

  @Test
  void conceptsFormAHierarchy() {
    long placed =
        LEXICON.all(EntityType.CONCEPT).stream()
            .filter(c -> !((Entity.Concept) c).broader().isEmpty())
            .count();
    assertTrue(
        placed * 10 >= LEXICON.all(EntityType.CONCEPT).size() * 8L, "with broader: " + placed);
  }

  private static void assertAtLeast(int least, EntityType type) {
    int size = LEXICON.all(type).size();
    assertTrue(size >= least, type + ": " + size);
  }

  @Test
  void outsideIdsNameOneThingEach() {
    Set<String> ids = new TreeSet<>();
    for (Entity entity : LEXICON.all(EntityType.WORK)) {
      Entity.Work work = (Entity.Work) entity;
      work.doi().ifPresent(d -> assertTrue(ids.add("doi " + d), d));
      work.arxiv().ifPresent(a -> assertTrue(ids.add("arxiv " + a), a));
    }
    assertEquals(List.of(), List.copyOf(repeatedWikidata()));
  }

  private static Set<String> repeatedWikidata() {
    Set<String> seen = new TreeSet<>();
    Set<String> repeated = new TreeSet<>();
    for (Entity entity : LEXICON.all()) {
      wikidata(entity).filter(q -> !seen.add(q)).ifPresent(repeated::add);
    }
    return repeated;
  }

  private static java.util.Optional<String> wikidata(Entity entity) {
    if (entity instanceof Entity.Person e) {
      return e.wikidata();
    } else if (entity instanceof Entity.Organization e) {
      return e.wikidata();
    } else if (entity instanceof Entity.Concept e) {
      return e.wikidata();
    } else if (entity instanceof Entity.Work e) {
      return e.wikidata();
    } else if (entity instanceof Entity.Software e) {
      return e.wikidata();
    }
    return ((Entity.Event) entity).wikidata();
  }

  @ParameterizedTest
  @CsvSource({"字节的豆包很受欢迎。,true", "签名编码不到80字节。,false", "一共有十的十四次方个字节。,false"})
  void aNameThatIsAlsoAMeasureIsNoneBehindANumber(String text, boolean named) {
    Line line = Line.of(0, text, Folding.fold(text), new Analyzer().tokens(text), new BitSet());
    assertEquals(
        named,
        LexiconHit.in(line, LEXICON).stream()
            .anyMatch(h -> h.aliases().get(0).entity().key().equals("bytedance")));
  }

  @Test
  void whoeverAsksForALivingIsTheHostWhereSomebodyElseIsAnnounced() {
    Linker linker = new Linker(LEXICON, new Analyzer());
    String head =
        "---\nspeaker: Dwarkesh Patel\ntitle: 潮汐与灯塔\nsummary: 本期与 François Chollet 谈潮汐。\n---\n\n";
    LinkedDocument asked = Linked.by(linker, "a.md", head + "灯塔在雾天里谁也离不开。\n");
    assertEquals("dwarkesh-patel", asked.host().orElseThrow().key());
    assertEquals(List.of(), asked.speakers());
    String alone = head.replace("François Chollet", "渔民");
    LinkedDocument speaks = Linked.by(linker, "a.md", alone + "灯塔在雾天里谁也离不开。\n");
    assertEquals("dwarkesh-patel", speaks.speakers().get(0).key());
  }
}
