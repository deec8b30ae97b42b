package yulu.entity;

import java.util.List;
import java.util.Optional;
import yulu.text.Document;
import yulu.text.Outline;

/**
 * A document with everything that it names.
 *
 * @param passages in the order of the outline's passages
 * @param labels speaker labels that name a person
 * @param undecided names that several persons share, in the order of the text
 * @param speakers persons that the source names as taking part, the main speaker first
 * @param host who the source says asks the questions
 * @param authors who the source says wrote it, where that is a person or an organization
 * @param titled persons that the title, description or file name names, in order
 */
public record LinkedDocument(
    Document document,
    Outline outline,
    List<LinkedPassage> passages,
    List<EntityMention> labels,
    List<UndecidedName> undecided,
    List<Entity> speakers,
    Optional<Entity> host,
    List<Entity> authors,
    List<Entity> titled,
    Names names) {

  /** Resolves a name as this document uses it: its own short forms first, then the lexicon. */
  @FunctionalInterface
  public interface Names {
    Optional<Entity> person(String name);
  }

  public LinkedDocument {
    passages = List.copyOf(passages);
    labels = List.copyOf(labels);
    undecided = List.copyOf(undecided);
    speakers = List.copyOf(speakers);
    authors = List.copyOf(authors);
    titled = List.copyOf(titled);
  }
}
