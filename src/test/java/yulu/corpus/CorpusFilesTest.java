package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
  private final Path folder;

  CorpusFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void filesOfAFolderAreNamedByTheirPathBelowItInOrder() throws IOException {
    write("b.txt", "二");
    write("甲/c.md", "三");
    write("a.srt", "一");
    assertEquals(
        List.of("a.srt", "b.txt", "甲/c.md"), identifiers(CorpusFiles.under(List.of(folder))));
  }

  @Test
  void hiddenFilesSidecarsAndUnknownFormatsAreSkipped() throws IOException {
    write(".hidden.txt", "x");
    write(".git/a.txt", "x");
    write("a.txt", "x");
    write("a.meta.yaml", "title: x");
    write("picture.png", "x");
    CorpusFiles files = CorpusFiles.under(List.of(folder));
    assertEquals(List.of("a.txt"), identifiers(files));
    assertEquals(List.of(), files.findings());
  }

  @Test
  void aFileThatIsNamedDirectlyIsKnownByItsName() throws IOException {
    Path file = write("sub/a.txt", "x");
    assertEquals(List.of("a.txt"), identifiers(CorpusFiles.under(List.of(file))));
  }

  @Test
  void whatIsNamedDirectlyAndCannotBeReadIsAFinding() throws IOException {
    Path picture = write("picture.png", "x");
    CorpusFiles files = CorpusFiles.under(List.of(picture, folder.resolve("none")));
    assertEquals(
        List.of("no reader knows this format", "there is no such file or folder"),
        files.findings().stream().map(Finding::what).toList());
  }

  @Test
  void namesAreBroughtToOneUnicodeForm() throws IOException {
    write("cafe\u0301.txt", "x");
    assertEquals(List.of("caf\u00E9.txt"), identifiers(CorpusFiles.under(List.of(folder))));
  }

  @Test
  void twoFilesOfOneNameAreReadOnceIfTheyAreEqualAndReportedIfNot() throws IOException {
    write("one/a.txt", "同");
    write("two/a.txt", "同");
    write("one/b.txt", "此");
    write("two/b.txt", "彼");
    CorpusFiles files = CorpusFiles.under(List.of(folder.resolve("one"), folder.resolve("two")));
    assertEquals(List.of("a.txt", "b.txt"), identifiers(files));
    assertEquals(1, files.findings().size());
    assertEquals("b.txt", files.findings().get(0).identifier());
  }

  @Test
  void linksThatLeaveTheFolderAreNotFollowed() throws IOException {
    Path outside = write("outside/secret.txt", "x");
    write("corpus/a.txt", "x");
    Files.createSymbolicLink(folder.resolve("corpus/link.txt"), outside);
    Files.createSymbolicLink(folder.resolve("corpus/dead.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("corpus/in.txt"), folder.resolve("corpus/a.txt"));
    Files.createSymbolicLink(folder.resolve("corpus/dir"), folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("corpus/loop"), folder.resolve("corpus"));
    CorpusFiles files = CorpusFiles.under(List.of(folder.resolve("corpus")));
    assertEquals(List.of("a.txt", "in.txt"), identifiers(files));
    assertEquals(
        List.of("dead.txt", "link.txt"),
        files.findings().stream().map(Finding::identifier).toList());
  }

  @Test
  void aNameWithALineEndIsAFindingOnOneLine() throws IOException {
    write("a\nb.txt", "x");
    CorpusFiles files = CorpusFiles.under(List.of(folder));
    assertEquals(List.of(), files.files());
    assertEquals("a?b.txt", files.findings().get(0).identifier());
  }

  @Test
  void aFileOverTheLimitIsAFinding() throws IOException {
    CorpusFile file = new CorpusFile("a.txt", write("a.txt", "0123456789"));
    assertInstanceOf(SourceFile.class, file.load(10));
    Finding finding = assertInstanceOf(Finding.class, file.load(9));
    assertTrue(finding.what().contains("9 bytes"), finding::what);
  }

  @Test
  void aFileThatIsGoneIsAFinding() {
    assertInstanceOf(
        Finding.class, new CorpusReader().read(new CorpusFile("a.txt", folder.resolve("a.txt"))));
  }

  @Test
  void theSidecarBesideAFileSaysMoreThanTheFileAndChangesItsFingerprint() throws IOException {
    CorpusFile file =
        new CorpusFile("talk.md", write("talk.md", "---\ntitle: 旧\nhost: 甲\n---\n话\n"));
    String before = assertInstanceOf(SourceFile.class, file.load()).fingerprint();
    write("talk.meta.yaml", "title: 新\nspeakers: [乙]\nkind: dialogue\n");
    SourceFile source = assertInstanceOf(SourceFile.class, file.load());
    assertNotEquals(before, source.fingerprint());
    assertEquals(before, source.sha256());
    var metadata =
        assertInstanceOf(Reading.Read.class, new CorpusReader().read(source)).document().metadata();
    assertEquals("新", metadata.title().orElseThrow());
    assertEquals("甲", metadata.host().orElseThrow());
    assertEquals(List.of("乙"), metadata.speakers());
    assertEquals("dialogue", metadata.kind().orElseThrow());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> identifiers(CorpusFiles files) {
    return files.files().stream().map(CorpusFile::identifier).toList();
  }
}
