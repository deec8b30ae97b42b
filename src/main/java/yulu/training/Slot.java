package yulu.training;

import java.util.Arrays;
import java.util.Optional;
import yulu.nlp.NameKind;

/** What a mark in a sentence says of the words in it, and so which others may stand there. */
enum Slot {
  /** A person with a Chinese name: {@code [P 陈嘉禾]}. */
  PERSON('P', Optional.of(NameKind.PERSON)),
  /** A person with a foreign name in Chinese characters: {@code [F 辛顿]}. */
  FOREIGN_PERSON('F', Optional.of(NameKind.PERSON)),
  /** An organization whose name tells that it is one: {@code [O 浙江大学]}. */
  INSTITUTION('O', Optional.of(NameKind.ORGANIZATION)),
  /** A company by its brand: {@code [B 远山]}. */
  BRAND('B', Optional.of(NameKind.ORGANIZATION)),
  /** A model, program or product: {@code [S 豆包]}. */
  SYSTEM('S', Optional.of(NameKind.SYSTEM)),
  /** A place, no name for the tagger: {@code [L 杭州]}. */
  PLACE('L', Optional.empty()),
  /** Something that texts talk about, no name: {@code [T 芯片]}. */
  TERM('T', Optional.empty()),
  /** An office or profession, no name: {@code [R 研究员]}. */
  ROLE('R', Optional.empty());

  private final char letter;
  private final Optional<NameKind> kind;

  Slot(char letter, Optional<NameKind> kind) {
    this.letter = letter;
    this.kind = kind;
  }

  /** The kind of name, empty if the words are no name. */
  Optional<NameKind> kind() {
    return kind;
  }

  static Optional<Slot> of(char letter) {
    return Arrays.stream(values()).filter(s -> s.letter == letter).findFirst();
  }
}
