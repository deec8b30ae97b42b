package yulu.explorer;

import static yulu.rdf.Vocabulary.NIF_IS_STRING;
import static yulu.rdf.Vocabulary.PROV_WAS_DERIVED_FROM;
import static yulu.rdf.Vocabulary.SCHEMA_DESCRIPTION;
import static yulu.rdf.Vocabulary.SKOS_ALT_LABEL;
import static yulu.rdf.Vocabulary.SKOS_DEFINITION;
import static yulu.rdf.Vocabulary.SKOS_PREF_LABEL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.store.Search;
import yulu.store.SearchWords;

/**
 * A result as a page shows it.
 *
 * @param title its name or, of a claim, its words
 * @param otherName the name that fits, where it is another one than the title
 * @param body where the words stand in a document, or what a thing is
 * @param people whose claim, document or work it is
 * @param source the document of a claim
 * @param mentions how often documents name it; 0 for claims and documents
 */
record FoundItem(
    Link link,
    Kind kind,
    Excerpt title,
    Optional<Excerpt> otherName,
    Optional<Excerpt> body,
    List<Link> people,
    String date,
    String modality,
    Optional<Link> source,
    int mentions) {
  private static final int MAX_DESCRIPTION = 160;
  private static final int MAX_PEOPLE = 5;

  FoundItem {
    people = List.copyOf(people);
  }

  static FoundItem of(Match match, SearchWords words, Look look) {
    Node node = match.node();
    boolean claim = match.kind() == Kind.CLAIM;
    Link link = look.link(node);
    Search.Field field = claim ? Search.Field.CLAIM : Search.Field.NAME;
    Excerpt title = Excerpt.whole(words, link.label(), field);
    boolean named = claim || match.kind() == Kind.DOCUMENT || title.isMarked() || words.isEmpty();
    return new FoundItem(
        link,
        match.kind(),
        title,
        named ? Optional.empty() : otherName(node, words, look),
        body(match, words, look),
        people(match, look),
        match.date(),
        match.modality(),
        claim ? look.value(node, PROV_WAS_DERIVED_FROM).map(look::link) : Optional.empty(),
        match.mentions());
  }

  private static List<Link> people(Match match, Look look) {
    return match.people().stream()
        .limit(MAX_PEOPLE)
        .map(iri -> look.link(NodeFactory.createURI(iri)))
        .toList();
  }

  /** The name that fits best; of several the first by its letters. */
  private static Optional<Excerpt> otherName(Node node, SearchWords words, Look look) {
    List<String> names = new ArrayList<>();
    look.values(node, SKOS_PREF_LABEL).forEach(n -> names.add(n.getLiteralLexicalForm()));
    look.values(node, SKOS_ALT_LABEL).forEach(n -> names.add(n.getLiteralLexicalForm()));
    return names.stream()
        .sorted(Comparator.comparing(words::fit).thenComparing(name -> name))
        .map(name -> Excerpt.whole(words, name, Search.Field.NAME))
        .filter(Excerpt::isMarked)
        .findFirst();
  }

  private static Optional<Excerpt> body(Match match, SearchWords words, Look look) {
    Node node = match.node();
    if (match.kind() == Kind.DOCUMENT) {
      return look.value(node, NIF_IS_STRING)
          .filter(text -> !words.isEmpty())
          .map(text -> Excerpt.around(words, text.getLiteralLexicalForm()))
          .filter(Excerpt::isMarked);
    }
    String text = look.text(node, SCHEMA_DESCRIPTION);
    if (text.isEmpty()) {
      text = look.text(node, SKOS_DEFINITION);
    }
    boolean cut = text.length() > MAX_DESCRIPTION;
    String shown = cut ? text.substring(0, MAX_DESCRIPTION).strip() : text;
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Excerpt(List.of(new Excerpt.Part(shown, false)), false, cut));
  }
}
