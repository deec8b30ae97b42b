package yulu.claim;

import java.util.regex.Pattern;
import yulu.text.QuickPattern;

/** Words for who speaks and who is spoken to; several of them (我们, 你们) are somebody else. */
final class Person {
  static final QuickPattern FIRST = QuickPattern.of("我(?!们)|\\bi\\b");
  static final QuickPattern SECOND = QuickPattern.of("你(?!们)|您|\\byou\\b");

  /** A sentence that begins with he, she, or after a clause with them. */
  static final Pattern THIRD_FIRST =
      Pattern.compile("(?:[^，。他她]{0,6}[，,])?(?:他|她|这位|he |she )(?!们)");

  /** How a sentence begins that goes on with somebody: he, in her …. Part of a pattern. */
  static final String HE_AGAIN = "他|她|在他|在她|he\\b|she\\b|in (?:his|her)\\b|his\\b|her\\b";

  private Person() {}
}
