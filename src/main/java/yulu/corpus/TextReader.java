package yulu.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code .txt} files, which are often Markdown or subtitles by another name. */
final class TextReader implements DocumentReader {
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern BOLD = Pattern.compile("\\*\\*[^*\\n]+\\*\\*");
  private static final Pattern ITEM = Pattern.compile("(?m)^ *[*+-] +\\S");
  private static final Pattern QUOTE = Pattern.compile("(?m)^> +\\S");
  private static final Pattern LINK = Pattern.compile("\\]\\(https?://");
  private static final Pattern FENCE = Pattern.compile("(?m)^```");

  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    String text = Decoding.decode(bytes);
    if (SubtitleReader.looksLike(text)) {
      return SubtitleReader.read(text);
    }
    return looksLikeMarkdown(text) ? MarkdownReader.read(text) : PlainTextReader.read(text);
  }

  /** Front matter, or several marks of at least one telling kind. */
  static boolean looksLikeMarkdown(String text) {
    if (FrontMatter.of(text).isPresent()) {
      return true;
    }
    int headings = count(HEADING, text);
    int bold = count(BOLD, text);
    int others = count(ITEM, text) + count(QUOTE, text) + count(LINK, text) + count(FENCE, text);
    return headings >= 2 || bold >= 3 || (headings + bold >= 1 && headings + bold + others >= 3);
  }

  /** Up to three matches; more tell nothing new. */
  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int found = 0;
    while (found < 3 && matcher.find()) {
      found++;
    }
    return found;
  }
}
