package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.mention.EntityType;

/** Names that sound like one person's are his; those of namesakes are not. */
class NearPersonsTest {
  private final NearPersons near =
      new NearPersons(
          Lexicon.read(Path.of(System.getProperty("yulu.home", ".")).resolve("ontology"))
              .all(EntityType.PERSON));

  @ParameterizedTest
  @CsvSource({
    "Jeff Hinton, geoffrey-hinton, true",
    "Jeffrey Henton, geoffrey-hinton, false",
    "Joshua Bengio, yoshua-bengio, true",
    "Jan LeCun, yann-lecun, true",
    "David Rummelhart, david-rumelhart, true",
    "Terry Sosnowski, terry-sejnowski, false",
    "特里·桑诺夫斯基, terry-sejnowski, false"
  })
  void whatSoundsLikeOnePersonIsThatPerson(String name, String key, boolean sameName) {
    Optional<NearPersons.Near> found = near.to(name);
    assertEquals(Optional.of(key), found.map(n -> n.person().key()));
    assertEquals(Optional.of(sameName), found.map(NearPersons.Near::sameName));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"David Parker", "George Box", "Bruce Johnson", "Mary Hinton", "Hinton", "特里·布莱克"})
  void anotherPersonIsNot(String name) {
    assertEquals(Optional.empty(), near.to(name).map(n -> n.person().key()));
  }
}
