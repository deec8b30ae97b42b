package yulu.corpus;

/** Ends the reading of one file; {@link CorpusReader} makes a {@link Finding} of it. */
final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1L;
  private final String howToMend;

  UnreadableFile(String what, String howToMend) {
    super(what);
    this.howToMend = howToMend;
  }

  /** What a library says of its failure, or the kind of the failure if it says nothing. */
  static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }

  Finding finding(String identifier) {
    return new Finding(identifier, String.valueOf(getMessage()), howToMend);
  }
}
