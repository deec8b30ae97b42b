package yulu.explorer;

import static yulu.rdf.Vocabulary.CLAIMANT;
import static yulu.rdf.Vocabulary.SCHEMA_ABOUT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import yulu.store.Search;
import yulu.store.SearchWords;
import yulu.store.SearchWords.Fit;

/**
 * What somebody holds about something, where the words of a search name both: whoever types the two
 * wants the claims of the one about the other, few of which hold the words of both names.
 *
 * @param path of the claims, along the years
 * @param claims how many there are; at least 1
 */
record HeldAbout(Link who, Link topic, String path, int claims) {
  private static final int MOST_WORDS = 10;
  private static final int MOST_NAMES = 200;
  private static final Set<Kind> SPEAKERS = Set.of(Kind.PERSON, Kind.ORGANIZATION);

  /** Nothing where no split of the words names a speaker and a topic of claims of his. */
  static Optional<HeldAbout> of(Search search, String typed, Look look) {
    List<String> words = Arrays.asList(typed.strip().split("\\s+"));
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    return IntStream.range(1, words.size())
        .boxed()
        .flatMap(i -> split(words, i, search, look))
        .max(Comparator.comparingInt(HeldAbout::claims));
  }

  private static Stream<HeldAbout> split(List<String> words, int at, Search search, Look look) {
    String before = String.join(" ", words.subList(0, at));
    String after = String.join(" ", words.subList(at, words.size()));
    return Stream.concat(
        of(before, after, search, look).stream(), of(after, before, search, look).stream());
  }

  private static Optional<HeldAbout> of(String who, String topic, Search search, Look look) {
    Optional<Node> speaker = named(who, search, look, true);
    Optional<Node> thing = speaker.flatMap(s -> named(topic, search, look, false));
    return thing
        .filter(t -> !t.equals(speaker.get()))
        .map(t -> between(speaker.get(), t, look))
        .filter(held -> held.claims() > 0);
  }

  private static HeldAbout between(Node speaker, Node thing, Look look) {
    Set<Node> claims = new HashSet<>(look.subjects(SCHEMA_ABOUT, thing));
    claims.retainAll(new HashSet<>(look.subjects(CLAIMANT, speaker)));
    Link who = look.link(speaker);
    Link topic = look.link(thing);
    String path = who.path() + "?views-topic=" + Frame.encode(look.below(topic.iri())) + "#views";
    return new HeldAbout(who, topic, path, claims.size());
  }

  /** The one that documents name most: by a whole name or, of speakers, by a part of one. */
  private static Optional<Node> named(String typed, Search search, Look look, boolean speaker) {
    SearchWords words = search.words(typed);
    var mentions = search.mentions();
    return search.find(words, Search.Field.NAME, MOST_NAMES).all().stream()
        .filter(hit -> speaker || words.fit(hit.text()) == Fit.WHOLE)
        .map(Search.Hit::subject)
        .distinct()
        .filter(mentions::containsKey)
        .filter(thing -> isFit(look, thing, speaker))
        .max(
            Comparator.comparingInt((Node thing) -> mentions.getOrDefault(thing, 0))
                .thenComparing(thing -> thing.toString()));
  }

  private static boolean isFit(Look look, Node thing, boolean speaker) {
    return Kind.of(look.graph(), thing)
        .filter(kind -> kind != Kind.CLAIM && kind != Kind.DOCUMENT)
        .filter(kind -> !speaker || SPEAKERS.contains(kind))
        .isPresent();
  }
}
