package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.rdf.Vocabulary;

class SearchTest {
  private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/yulu/document/sea");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Store store;

  @SuppressWarnings("NullAway.Init")
  private static Search search;

  @BeforeAll
  static void fill() {
    store = Store.open(folder, Optional.empty());
    store.replace(
        GRAPH,
        List.of(
            quad("person/mira", Vocabulary.SKOS_PREF_LABEL, "米拉·海岑"),
            quad("person/mira", Vocabulary.SKOS_ALT_LABEL, "Mira Haizen"),
            quad("concept/tide", Vocabulary.SKOS_PREF_LABEL, "潮汐模型"),
            quad("claim/1", Vocabulary.SCHEMA_TEXT, "潮汐模型需要更多数据。"),
            quad("claim/2", Vocabulary.SCHEMA_TEXT, "潮水退去，模型还在。Models drift."),
            quad("document/sea", Vocabulary.NIF_IS_STRING, "港口的灯塔。We model the tide.")));
    search = Search.of(store.dataset()).orElseThrow();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "米拉, NAME, person/mira",
    "海, NAME, person/mira",
    "米拉海岑, NAME, person/mira",
    "米拉·海岑, NAME, person/mira",
    "mira hai, NAME, person/mira",
    "ＭＩＲＡ, NAME, person/mira",
    "潮汐, NAME, concept/tide",
    "潮汐模型, CLAIM, claim/1",
    "潮汐模型數據, CLAIM, ''",
    "更多數據, CLAIM, claim/1",
    "模型 潮水, CLAIM, claim/2",
    "model, CLAIM, claim/2",
    "mod, CLAIM, ''",
    "\"model\", CLAIM, ''",
    "灯塔, DOCUMENT, document/sea",
    "燈塔 tide, DOCUMENT, document/sea"
  })
  void findsCharactersPhrasesWordsAndTheirBeginnings(String typed, String field, String expected) {
    assertEquals(expected, found(typed, Search.Field.valueOf(field)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\\", "()*?~^:", "「」", "+-&&||!{}[]/"})
  void whatHoldsNoWordFindsNothing(String typed) {
    assertTrue(search.words(typed).isEmpty());
    assertEquals("", found(typed, Search.Field.NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"潮汐模型\"", "\"潮汐模型", "潮汐模型\\", "潮汐模型:*", "(潮汐模型", "「潮汐模型」"})
  void marksAroundWordsDoNoHarm(String typed) {
    assertEquals("claim/1", found(typed, Search.Field.CLAIM));
  }

  @Test
  void operatorsAreWordsLikeOthers() {
    assertEquals("", found("潮汐模型 OR 港口", Search.Field.CLAIM));
    assertEquals("", found("潮汐模型 AND 数据", Search.Field.CLAIM));
  }

  @Test
  void overlongInputIsCut() {
    assertEquals("", found("潮".repeat(10_000), Search.Field.CLAIM));
    assertEquals("", found("a ".repeat(10_000), Search.Field.CLAIM));
  }

  @Test
  void saysThatThereIsMore() {
    SearchWords words = search.words("模");
    assertTrue(search.find(words, Search.Field.CLAIM, 1).more());
    assertFalse(search.find(words, Search.Field.CLAIM, 2).more());
  }

  @ParameterizedTest
  @CsvSource({
    "模型, 潮汐模型和模型, 潮汐[模型]和[模型]",
    "潮汐 汐模, 潮汐模型, [潮汐模]型",
    "數據, 更多数据。, 更多[数据]。",
    "model, The models and Remodel, The [models] and Remodel",
    "\"we model\", We model. Model we., [We model]. Model we.",
  })
  void showsWhereTheWordsStand(String typed, String text, String expected) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (SearchWords.Stretch s : search.words(typed).in(text, Search.Field.CLAIM)) {
      marked.append(text, at, s.begin()).append('[').append(text, s.begin(), s.end()).append(']');
      at = s.end();
    }
    assertEquals(expected, marked.append(text.substring(at)).toString());
  }

  @Test
  void knowsWhenTheGraphChanged() {
    String before = search.generation();
    assertEquals(before, search.generation());
    Node other = iri("document/whale");
    Node claim = iri("claim/3");
    Node text = NodeFactory.createLiteralString("鲸");
    store.replace(other, List.of(Quad.create(other, claim, Vocabulary.SCHEMA_TEXT, text)));
    assertNotEquals(before, search.generation());
    assertEquals("claim/3", found("鲸", Search.Field.CLAIM));
    store.replace(other, List.of());
    assertEquals("", found("鲸", Search.Field.CLAIM));
  }

  @Test
  void countsHowOftenThingsAreNamed() {
    Node mira = NodeFactory.createURI("https://w3id.org/yulu/person/mira");
    Node other = iri("document/names");
    Node property = Vocabulary.ITS_TA_IDENT_REF;
    store.replace(
        other,
        List.of(
            Quad.create(other, iri("document/names#char=0,2"), property, mira),
            Quad.create(other, iri("document/names#char=5,7"), property, mira)));
    assertEquals(Map.of(mira, 2), search.mentions());
    store.replace(other, List.of());
    assertEquals(Map.of(), search.mentions());
  }

  private String found(String typed, Search.Field field) {
    return search.find(search.words(typed), field, 10).all().stream()
        .map(hit -> hit.subject().getURI().substring("https://w3id.org/yulu/".length()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Quad quad(String subject, Node property, String text) {
    return Quad.create(GRAPH, iri(subject), property, NodeFactory.createLiteralString(text));
  }

  private static Node iri(String path) {
    return NodeFactory.createURI("https://w3id.org/yulu/" + path);
  }
}
