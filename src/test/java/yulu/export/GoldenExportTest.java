package yulu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yulu.text.Language;

/**
 * Every format of the small graph, to the letter. Written again, to look at the difference, with
 * {@code -Dyulu.golden=write}.
 */
class GoldenExportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/yulu/export/golden");

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theSmallGraphIsWrittenAsBefore(ExportFormat format) throws IOException {
    Export export = Export.of(format).in(Language.ZH);
    assertGolden(format.label(), export);
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"GEXF", "GRAPHML", "DOT", "CYTOSCAPE", "CSV"})
  void theClaimsOfTheSmallGraphAreDrawnAsBefore(ExportFormat format) throws IOException {
    assertGolden("claims-" + format.label(), Export.of(format).as(GraphShape.CLAIMS));
  }

  private static void assertGolden(String name, Export export) throws IOException {
    byte[] file = SmallGraph.bytes(export, SmallGraph.sample());
    String text =
        export.format() == ExportFormat.CSV
            ? entries(file)
            : new String(file, StandardCharsets.UTF_8);
    Path golden = GOLDEN.resolve(name + "." + export.format().extension().replace("zip", "txt"));
    if ("write".equals(System.getProperty("yulu.golden"))) {
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  private static String entries(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      text.append("== ").append(entry.getName()).append('\n');
      text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
    return text.toString();
  }
}
