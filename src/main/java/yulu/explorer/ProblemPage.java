package yulu.explorer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The page that says why a request is not answered.
 *
 * @param status of HTTP
 * @param heading what is wrong, in the language of the page
 * @param help what to do, likewise
 * @param why what the server says of this request, in English; may be empty
 * @param words that may be searched for instead; may be empty
 */
record ProblemPage(int status, String heading, String help, String why, String words) {
  private static final int MOST_WORDS = 100;

  static ProblemPage of(int status, String path, String why, Texts texts) {
    String kind = texts.find("problem-" + status).isPresent() ? status + "" : general(status);
    String saidAlready = Texts.of(Language.EN).lookup("problem-" + kind) + ".";
    return new ProblemPage(
        status,
        texts.lookup("problem-" + kind),
        texts.lookup("problem-" + kind + "-help"),
        why.equals(saidAlready) ? "" : why,
        status == 404 ? words(path) : "");
  }

  private static String general(int status) {
    return status < 500 ? "400" : "500";
  }

  /**
   * What the last part of an address may have meant: {@code john smith} of {@code
   * /john-smith.html}.
   */
  private static String words(String path) {
    String last = decoded(path.substring(path.lastIndexOf('/') + 1));
    String words = last.replaceFirst("\\.\\w{1,6}$", "").replaceAll("[\\p{Cntrl}\\s_+-]+", " ");
    return words.substring(0, Math.min(MOST_WORDS, words.length())).strip();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
