package yulu.text;

import java.util.List;
import java.util.Optional;

/**
 * What a source says about itself: front matter, HTML meta elements, a sidecar file, DOCX or PDF
 * properties. All values are literals of the source, trimmed, never interpreted.
 *
 * @param title the document's title
 * @param language its main language
 * @param kind recap, talk-notes, dialogue, paper-list, timeline, commentary, article or the like
 * @param date when the statements were made (or the document issued, where only that is known)
 * @param occasion the interview, talk or letter that is reported
 * @param speakers who takes part, the main speaker first
 * @param host who asks the questions
 * @param authors who wrote the document
 * @param people other persons that the source lists
 * @param organizations companies, labs, shows that the source lists
 * @param systems models, products, data sets that the source lists
 * @param source address of the original
 * @param description summary of the source about itself
 */
public record Metadata(
    Optional<String> title,
    Optional<Language> language,
    Optional<String> kind,
    Optional<PartialDate> date,
    Optional<String> occasion,
    List<String> speakers,
    Optional<String> host,
    List<String> authors,
    List<String> people,
    List<String> organizations,
    List<String> systems,
    Optional<String> source,
    Optional<String> description) {

  public Metadata {
    speakers = List.copyOf(speakers);
    authors = List.copyOf(authors);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    systems = List.copyOf(systems);
  }

  /** Nothing is known. */
  public static Metadata none() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
