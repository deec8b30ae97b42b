package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yulu.text.Language;
import yulu.text.Metadata;
import yulu.text.PartialDate;

class SourceMetadataTest {

  @ParameterizedTest
  @CsvSource({
    "2025-11-26T08:00:00Z, 2025-11-26",
    "2025, 2025",
    "2025年6月6日, 2025-06-06",
    "2025 年 6 月, 2025-06",
    "20250606, 2025-06-06",
    "D:20250606120000+08'00', 2025-06-06",
    "'June 6, 2025', 2025-06-06",
    "Nov 2025, 2025-11",
    "'Fri, 06 Jun 2025 10:00:00 GMT', 2025-06-06",
    "6 June 2025, 2025-06-06",
  })
  void datesAreReadAsSourcesWriteThem(String written, String date) {
    assertEquals(Optional.of(date), WrittenDate.parse(written).map(PartialDate::toString));
  }

  @ParameterizedTest
  @CsvSource({"last spring", "2025-13-01", "Foo 6, 2025", "99"})
  void whatIsNoDateIsNone(String written) {
    assertEquals(Optional.empty(), WrittenDate.parse(written));
  }

  @ParameterizedTest
  @CsvSource({"example.org", "某某频道", "晚安播客", "Small Talk Podcast"})
  void aSpeakerThatIsASiteOrChannelIsTheAuthor(String channel) {
    Metadata metadata = SourceMetadata.of(Fields.builder().add("speaker", channel).build());
    assertEquals(List.of(), metadata.speakers());
    assertEquals(List.of(channel), metadata.authors());
  }

  @Test
  void aSpeakerThatIsAlsoTheAuthorIsTheAuthorOnly() {
    Metadata metadata =
        SourceMetadata.of(
            Fields.builder().add("speaker", "某台").add("author", "某台").add("guest", "王一").build());
    assertEquals(List.of("王一"), metadata.speakers());
    assertEquals(List.of("某台"), metadata.authors());
  }

  @Test
  void severalNamesOnOneLineAreSeveralPeople() {
    Metadata metadata = SourceMetadata.of(Fields.builder().add("Guests", "王一、李二, Ann Lee").build());
    assertEquals(List.of("王一", "李二", "Ann Lee"), metadata.speakers());
  }

  @Test
  void namesThatProgramsWriteAreNoAuthors() {
    assertEquals(
        List.of(),
        SourceMetadata.of(Fields.builder().add("author", "python-docx").build()).authors());
  }

  @ParameterizedTest
  @CsvSource({
    "zh-TW, ZH_HANT",
    "zh_Hant, ZH_HANT",
    "繁體中文, ZH_HANT",
    "zh-CN, ZH",
    "中文, ZH",
    "en-US, EN"
  })
  void languagesAreKnownByTagAndName(String name, Language language) {
    assertEquals(Optional.of(language), SourceMetadata.language(name));
  }

  @Test
  void theScriptOfTheTextDecidesBetweenTheChineseLanguages() {
    var metadata = Samples.read("a.md", "---\nlang: zh-CN\n---\n這個問題還沒有人說過。\n").metadata();
    assertEquals(Optional.of(Language.ZH_HANT), metadata.language());
  }
}
