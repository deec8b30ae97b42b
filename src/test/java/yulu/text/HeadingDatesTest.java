package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-04-09 港口论坛|2031-04-09",
        "港口论坛（2031年4月9日）|2031-04-09",
        "港口論壇 2031 年 4 月 9 號|2031-04-09",
        "2031年4月：灯塔重开|2031-04",
        "2031年的海图|2031",
        "海图 2031/4|2031-04",
        "Harbour talk, April 9th, 2031|2031-04-09",
        "Harbour talk (9 Apr 2031)|2031-04-09",
        "Notes of Sept. 2031|2031-09",
        "从2031年到2035年|2031",
        "2031.04.09 记|2031-04-09"
      })
  void theFirstDateOfAHeadingIsFound(String heading, String expected) {
    assertEquals(Optional.of(expected), HeadingDates.first(heading).map(PartialDate::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"灯塔", "第2031号灯塔在港口", "12031年", "1,803 年前", "may the sea rest", "Room 20311"})
  void aHeadingWithoutADateHasNone(String heading) {
    assertEquals(Optional.empty(), HeadingDates.first(heading));
  }

  @Test
  void aMonthThatIsNoneLeavesTheYear() {
    assertEquals("2031", HeadingDates.first("2031-19 号文件").orElseThrow().toString());
  }
}
