package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yulu.claim.Announcements.Extent;
import yulu.nlp.Folding;

/** Every row of {@code announcements.csv} does what its examples and near misses say. */
class AnnouncementsTest {
  private static final Announcements ANNOUNCEMENTS = Announcements.read();

  static List<Announcements.Row> rows() {
    return ANNOUNCEMENTS.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void examplesFit(Announcements.Row row) {
    for (String example : row.examples()) {
      assertTrue(row.fits(shape(example)), example);
      assertTrue(row.fits(shape("**" + example + "：")), example);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void nearMissesFitNoRow(Announcements.Row row) {
    for (String miss : row.nearMisses()) {
      assertTrue(rows().stream().noneMatch(r -> r.fits(shape(miss))), miss);
    }
  }

  @Test
  void idsAreUnique() {
    assertEquals(rows().size(), rows().stream().map(Announcements.Row::id).distinct().count());
  }

  @Test
  void aLongSentenceSaysSomething() {
    String longer = "接下来我们看看" + "成本".repeat(6);
    assertEquals(Extent.WHOLE, of("接下来我们看看成本。"));
    assertEquals(Extent.NOTHING, of(longer + "和" + "电价".repeat(24)));
  }

  @Test
  void whatStandsBeforeAColonLeadsToWhatFollows() {
    assertEquals(Extent.LEAD, of("他给过一个解释：钟慢了三点。"));
    assertEquals(Extent.NOTHING, of("他的解释不对：钟慢了三点。"));
  }

  private static Extent of(String text) {
    return ANNOUNCEMENTS.of(Folding.fold(text), 0, List.of());
  }

  private static String shape(String text) {
    return Announcements.bare(Folding.fold(text));
  }
}
