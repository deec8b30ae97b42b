package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds people and organizations in Latin letters. */
class LatinNamesTest {
  private final Finder finder = new LatinNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Today Anna Lindqvist spoke.#person Anna Lindqvist",
        "Toft 等人提出了新方法。#person Toft",
        "乌尔里克·托夫特（Ulrik Toft）来了。#person Ulrik Toft",
        "Dr. Halvorsen runs the light.#person Halvorsen",
        "The Northern Tidal Institute is old.#organization Northern Tidal Institute",
        "She left the University of Vestholm.#organization University of Vestholm",
        "David Ek and Anna Lindqvist came.#person David Ek|person Anna Lindqvist",
        "Ulrik Toft said the light is old.#person Ulrik Toft",
        "灯塔工程师 Ulrik Toft 来了。#person Ulrik Toft",
        "来宾是 Umbrel Toft，守塔人。#person Umbrel Toft",
        "來賓是 Umbrel Toft，守塔人。#person Umbrel Toft",
        "燈塔工程師 Umbrel Toft 來了。#person Umbrel Toft",
        "J. Halvorsen wrote it.#person J. Halvorsen",
        "As Anna Lindqvist said, it burns.#person Anna Lindqvist",
        "It is Anna Lindqvist's light.#person Anna Lindqvist",
        "We use Anna Lindqvist's Beacon now.#person Anna Lindqvist"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Old Light burns.",
        "Machine Learning and Deep Learning",
        "〔Mary Brent〕 came.",
        "On Monday It Rained.",
        "The end of class L. We'll see the light.",
        "Then comes the Q&A. Lamps are lit.",
        "全科医生（Family Doctor）来了。",
        "Low Water Mark",
        "他买了 Driftwood。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }

  @Test
  void twoOrganizationsJoinedByAndAreTwo() {
    assertEquals(
        List.of("organization Northern Tidal University"),
        Finds.in(finder, "〔Seabook〕 and Northern Tidal University built it."));
    assertEquals(
        List.of("organization Harbour College", "organization Northern Tidal University"),
        Finds.in(finder, "Harbour College and Northern Tidal University built it."));
    assertEquals(
        List.of("organization Tide and Weather Institute"),
        Finds.in(finder, "The Tide and Weather Institute built it."));
  }
}
