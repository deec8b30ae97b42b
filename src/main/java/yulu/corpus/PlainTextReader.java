package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import yulu.text.Block;
import yulu.text.Span;

/** Reads text without any marks: every line that is not blank is a block. */
final class PlainTextReader implements DocumentReader {
  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    return read(Decoding.decode(bytes));
  }

  static Content read(String text) {
    List<Block> blocks = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      Span words = Lines.trimmed(text, line);
      if (!words.isEmpty()) {
        blocks.add(Block.of(Block.Kind.LINE, words));
      }
    }
    return new Content(text, Fields.none(), blocks, List.of(), List.of());
  }
}
