package yulu.claim;

import yulu.text.QuickPattern;

/** Words for who speaks and who is spoken to; several of them (我们, 你们) are somebody else. */
final class Person {
  static final QuickPattern FIRST = QuickPattern.of("我i", "我(?!们)|\\bi\\b");
  static final QuickPattern SECOND = QuickPattern.of("你您y", "你(?!们)|您|\\byou\\b");

  private Person() {}
}
