package yulu.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LinkCuesTest {
  private static final LinkCues CUES = LinkCues.read();

  @TestFactory
  Stream<DynamicTest> everyCueIsInItsExampleAndNotInItsNearMiss() {
    return CUES.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      assertTrue(shows(row, row.example()), row.example());
                      assertFalse(shows(row, row.nearMiss()), row.nearMiss());
                    }));
  }

  private static boolean shows(LinkCues.Row row, String text) {
    return CUES.shows(row.role(), text.toLowerCase(Locale.ROOT));
  }
}
