package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.nlp.Analyzer;
import yulu.nlp.Folding;
import yulu.text.Language;
import yulu.text.PartialDate;

class LexiconTest {
  private static final Lexicon LEXICON = SmallLexicon.read();
  private static final Analyzer ANALYZER = new Analyzer();

  @Test
  void fieldsOfARowAreReadIntoItsEntity() {
    Entity.Person person =
        (Entity.Person) LEXICON.get(EntityType.PERSON, "mary-brent").orElseThrow();
    assertEquals(Optional.of("Mary Brent"), person.names().in(Language.EN));
    assertEquals(Optional.of("玛丽·布伦特"), person.names().in(Language.ZH_HANT));
    assertEquals(
        List.of("M. Brent", "瑪麗·布倫特"),
        person.names().alternative().stream().map(Names.Name::text).toList());
    assertEquals(2, person.descriptions().size());
    assertEquals(Optional.of("Q999999901"), person.wikidata());
    assertTrue(person.curated());

    Entity.Work work =
        (Entity.Work) LEXICON.get(EntityType.WORK, "how-the-sea-remembers").orElseThrow();
    assertEquals(List.of("Mary Brent", "Lin Ruoshui"), work.authors());
    assertEquals(Optional.of(2030), work.year());
    assertTrue(work.isPaper());

    Entity.Software system =
        (Entity.Software) LEXICON.get(EntityType.SYSTEM, "tidenet").orElseThrow();
    assertEquals(Optional.of("polaris-institute"), system.maker());

    Entity.Event event =
        (Entity.Event) LEXICON.get(EntityType.EVENT, "harbour-forum").orElseThrow();
    assertEquals(Optional.of(new PartialDate(2031, 4, 0)), event.date());

    Entity.Concept concept =
        (Entity.Concept) LEXICON.get(EntityType.CONCEPT, "tide-prediction").orElseThrow();
    assertEquals(List.of("forecasting"), concept.broader());
    assertEquals(List.of("sea-level"), concept.related());
  }

  @Test
  void theMarkOfAWeakNameIsNotInTheName() {
    Entity memory = LEXICON.get(EntityType.CONCEPT, "memory").orElseThrow();
    assertEquals(Optional.of("记忆"), memory.names().in(Language.ZH));
  }

  @Test
  void aNameIsFoundInAnySpelling() {
    for (String name : List.of("玛丽·布伦特", "瑪麗‧布倫特", "玛丽布伦特", "MARY BRENT", " Mary Brent ")) {
      assertEquals(
          Optional.of("mary-brent"), LEXICON.named(name, EntityType.PERSON).map(Entity::key), name);
    }
    assertEquals(Optional.empty(), LEXICON.named("Mary", EntityType.PERSON));
    assertEquals(Optional.empty(), LEXICON.named("Mary Brent", EntityType.SYSTEM));
  }

  @Test
  void weakNamesDoNotDecideWhoIsMeant() {
    assertEquals(Optional.empty(), LEXICON.named("Stern", EntityType.PERSON));
    assertTrue(LEXICON.named("Stern").get(0).weak());
  }

  @Test
  void aNameOfTwoThingsLeadsToBoth() {
    assertEquals(
        List.of(EntityType.CONCEPT, EntityType.WORK),
        LEXICON.named("世界模型").stream()
            .map(a -> a.entity().type())
            .sorted(java.util.Comparator.comparing(Enum::ordinal))
            .toList());
  }

  @Test
  void longerNamesWinOverThoseInside() {
    assertEquals(List.of("潮汐预报"), hits("潮汐预报要更准"));
    assertEquals(List.of("北辰研究院"), hits("北辰研究院在海边"));
  }

  @Test
  void aNameMustNotCutTheWordForAPerson() {
    assertEquals(List.of(), hits("潮汐预报员在海边"));
    assertEquals(List.of("北辰研究院"), hits("北辰研究院研究员"));
  }

  @Test
  void aShortLatinNameWithCapitalsIsFoundOnlySo() {
    assertEquals(List.of("PLI"), hits("at PLI and at pli"));
    assertEquals(List.of("WM"), hits("WM and wm"));
  }

  @Test
  void longLatinNamesAreFoundInAnyCase() {
    assertEquals(List.of("tidenet", "TIDENET"), hits("tidenet or TIDENET"));
  }

  @Test
  void aPluralBelongsToTheName() {
    assertEquals(List.of("world models"), hits("two world models"));
  }

  @Test
  void aChineseNameOfTwoCharactersMustNotCutWords() {
    assertEquals(List.of("推理"), hits("模型的推理很慢"));
    assertEquals(List.of(), hits("比喻和类推理性得很"));
  }

  @Test
  void traditionalTextIsFoundBySimplifiedNames() {
    assertEquals(List.of("潮汐預報"), hits("潮汐預報要更準"));
  }

  @Test
  void anEmptyLexiconHasNothing() {
    assertEquals(List.of(), Lexicon.empty().all());
    assertEquals(List.of(), Lexicon.empty().named("海"));
  }

  @Test
  void entitiesComeInTheOrderOfTypeAndKey() {
    Comparator<Entity> order = Comparator.comparing(Entity::type).thenComparing(Entity::key);
    assertEquals(LEXICON.all().stream().sorted(order).toList(), LEXICON.all());
  }

  /** What the strong names cover, as the text writes it. */
  private static List<String> hits(String text) {
    Line line = Line.of(0, text, Folding.fold(text), ANALYZER.tokens(text), new BitSet());
    return LexiconHit.in(line, LEXICON).stream()
        .filter(LexiconHit::isStrong)
        .map(h -> text.substring(h.begin(), h.end()))
        .toList();
  }
}
