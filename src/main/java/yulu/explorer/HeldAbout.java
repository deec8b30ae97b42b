package yulu.explorer;

import static yulu.rdf.Vocabulary.CLAIMANT;
import static yulu.rdf.Vocabulary.SCHEMA_ABOUT;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
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
  private static final int MOST_NAMES = 200;
  private static final Set<Kind> SPEAKERS = Set.of(Kind.PERSON, Kind.ORGANIZATION);
  private static final Set<Kind> TOPICS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Kind.CLAIM, Kind.DOCUMENT)));
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[·・•\\s]+");

  /** Nothing where no split of the words names a speaker and a topic of claims of his. */
  static Optional<HeldAbout> of(Search search, String typed, Look look) {
    return best(Halves.ofWords(typed), search, look)
        .or(
            () ->
                isName(typed, search)
                    ? Optional.empty()
                    : best(Halves.ofRuns(typed), search, look));
  }

  /** A name may hold another one, as that of a test or an equation holds a person's. */
  private static boolean isName(String typed, Search search) {
    SearchWords words = search.words(typed);
    return search.find(words, Search.Field.NAME, MOST_NAMES).all().stream()
        .anyMatch(hit -> isWhole(words, hit.text()));
  }

  private static Optional<HeldAbout> best(List<Halves> halves, Search search, Look look) {
    return halves.stream()
        .flatMap(h -> Stream.of(h, h.turned()))
        .flatMap(h -> of(h, search, look).stream())
        .max(Comparator.comparingInt(HeldAbout::claims));
  }

  private static Optional<HeldAbout> of(Halves halves, Search search, Look look) {
    Optional<Node> speaker =
        named(
            halves.one(),
            search,
            look,
            SPEAKERS,
            halves.apart() ? (words, name) -> true : HeldAbout::isPart);
    Optional<Node> thing =
        speaker.flatMap(s -> named(halves.other(), search, look, TOPICS, HeldAbout::isWhole));
    return thing
        .filter(t -> !t.equals(speaker.get()))
        .map(t -> between(speaker.get(), t, look))
        .filter(held -> held.claims() > 0);
  }

  private static boolean isWhole(SearchWords words, String name) {
    return words.fit(name) == Fit.WHOLE;
  }

  /** True if a name, or what stands between its dots and spaces, is what was typed. */
  private static boolean isPart(SearchWords words, String name) {
    return isWhole(words, name)
        || BETWEEN_PARTS.splitAsStream(name).anyMatch(part -> isWhole(words, part));
  }

  private static HeldAbout between(Node speaker, Node thing, Look look) {
    Set<Node> claims = new HashSet<>(look.subjects(SCHEMA_ABOUT, thing));
    claims.retainAll(new HashSet<>(look.subjects(CLAIMANT, speaker)));
    Link who = look.link(speaker);
    Link topic = look.link(thing);
    String path = who.path() + "?views-topic=" + Frame.encode(look.below(topic.iri())) + "#views";
    return new HeldAbout(who, topic, path, claims.size());
  }

  /** Of those of the kinds whose name fits, the one that documents name most. */
  private static Optional<Node> named(
      String typed,
      Search search,
      Look look,
      Set<Kind> kinds,
      BiPredicate<SearchWords, String> fits) {
    SearchWords words = search.words(typed);
    var mentions = search.mentions();
    return search.find(words, Search.Field.NAME, MOST_NAMES).all().stream()
        .filter(hit -> fits.test(words, hit.text()))
        .map(Search.Hit::subject)
        .distinct()
        .filter(mentions::containsKey)
        .filter(thing -> Kind.of(look.graph(), thing).filter(kinds::contains).isPresent())
        .max(
            Comparator.comparingInt((Node thing) -> mentions.getOrDefault(thing, 0))
                .thenComparing(thing -> thing.toString()));
  }
}
