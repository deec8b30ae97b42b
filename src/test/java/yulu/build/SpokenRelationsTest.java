package yulu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.corpus.CorpusReader;
import yulu.corpus.Reading;
import yulu.corpus.SourceFile;
import yulu.entity.Lexicon;
import yulu.text.Document;

/** Who speaks, as the claims tell it, is who "I" and "you" are in relations. */
class SpokenRelationsTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.read(Path.of("ontology")));

  @Test
  void underALabelThatIsNoNameTheSpeakerIsWhoIntroducesHimself() {
    assertEquals(
        List.of("ilya-sutskever affiliatedWith google"),
        relations(
            "SPEAKER_00: 大家好，今天的嘉宾是伊利亚·苏茨克维。\n"
                + "SPEAKER_01: 大家好，我是伊利亚·苏茨克维。我认为预训练已经到头了。\n"
                + "SPEAKER_00: 为什么？\n"
                + "SPEAKER_01: 我觉得数据只有一份。更早我在谷歌工作过。\n"));
  }

  private static List<String> relations(String text) {
    return EXTRACTOR.extract(document(text)).relations().stream()
        .map(r -> r.subject().key() + " " + r.predicate().localName() + " " + r.object().key())
        .toList();
  }

  private static Document document(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading reading = new CorpusReader().read(new SourceFile("a.txt", Path.of("a.txt"), bytes));
    return ((Reading.Read) reading).document();
  }
}
