package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds short names that the text introduces. */
class ShortFormsTest {
  private final Finder finder = new ShortForms();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Northern Tidal Observatory（简称 NTO）建在海边。#organization Northern Tidal Observatory=NTO",
        "北方潮汐观测站（以下简称“北潮站”）建在海边。#organization 北方潮汐观测站=北潮站",
        "Coastal Data Trust (缩写为 CDT) 保存水位。#organization Coastal Data Trust=CDT"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"他简称它为灯。", "北方潮汐观测站（建于 1931 年）很旧。", "Northern Tidal Observatory (NTO) is old."})
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
