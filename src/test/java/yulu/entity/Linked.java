package yulu.entity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yulu.corpus.CorpusReader;
import yulu.corpus.Reading;
import yulu.corpus.SourceFile;
import yulu.nlp.Analyzer;
import yulu.text.Document;
import yulu.text.Outliner;
import yulu.text.SentenceSplitter;
import yulu.text.WordList;

/** Documents that tests write down, linked with the {@link SmallLexicon}. */
public final class Linked {
  private static final Linker LINKER = new Linker(SmallLexicon.read(), new Analyzer());
  private static final Outliner OUTLINER =
      new Outliner(new SentenceSplitter(new ArrayList<>(WordList.read("starters.txt"))));

  private Linked() {}

  /** A document as the reader of its ending reads it. */
  public static Document document(String name, String text) {
    Reading reading =
        new CorpusReader()
            .read(new SourceFile(name, Path.of(name), text.getBytes(StandardCharsets.UTF_8)));
    if (reading instanceof Reading.Read read) {
      return read.document();
    }
    throw new IllegalArgumentException(reading.toString());
  }

  /** What a document names. */
  public static LinkedDocument of(String name, String text) {
    return by(LINKER, name, text);
  }

  /** What a document names, by another lexicon. */
  static LinkedDocument by(Linker linker, String name, String text) {
    Document document = document(name, text);
    return linker.link(document, OUTLINER.outline(document));
  }

  /** Each name of a Markdown text, as {@code words=type/key}, in order. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (LinkedPassage passage : of("a.md", text).passages()) {
      String view = passage.passage().view().text();
      for (Place place : passage.places()) {
        names.add(
            view.substring(place.begin(), place.end())
                + "="
                + place.entity().type().path()
                + "/"
                + place.entity().key());
      }
    }
    return names;
  }
}
