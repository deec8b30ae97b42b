package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads how a thing is written, where, and how it is known that this means the thing. */
final class Names {
  private final Look look;
  private final Map<String, Writing> writings = new TreeMap<>();
  private final Map<Node, Integer> documents = new HashMap<>();

  /**
   * One way to write a name.
   *
   * @param langs languages that it is a name in
   * @param times how often it stands in the documents
   * @param documents how many they are
   * @param reasons why it is known to mean this thing
   */
  record Spelling(String text, Set<String> langs, int times, int documents, List<Reason> reasons) {}

  /**
   * Why a name is joined to a thing, or a claim to a speaker.
   *
   * @param code of the rule; empty if there is none
   * @param name in words; the code if the graph does not tell
   * @param why in a sentence; may be empty
   */
  record Reason(String code, String name, String why) {
    static final Reason NONE = new Reason("", "", "");

    /** The sentence and the code, for whoever asks closely; empty if the name is all. */
    String note() {
      if (name.equals(code) || code.isEmpty()) {
        return why;
      }
      return why.isEmpty() ? code : why + " (" + code + ")";
    }
  }

  /** A document that names the thing, and how often. */
  record Source(Link document, String date, int times) {}

  private static final class Writing {
    private final Set<String> langs = new TreeSet<>();
    private final Set<String> reasons = new TreeSet<>();
    private final Set<Node> documents = new java.util.HashSet<>();
    private int times;
    private boolean preferred;
  }

  Names(Look look, Node thing) {
    this.look = look;
    look.values(thing, SKOS_PREF_LABEL).forEach(label -> name(label, true));
    look.values(thing, SKOS_ALT_LABEL).forEach(label -> name(label, false));
    look.subjects(ITS_TA_IDENT_REF, thing).forEach(this::mention);
  }

  /** False if there is one name only, and no document has it: the heading says it all. */
  boolean tellMore() {
    return writings.size() > 1 || !documents.isEmpty();
  }

  /** All spellings: the names that are preferred, then the most frequent. */
  List<Spelling> spellings() {
    Comparator<Map.Entry<String, Writing>> order =
        Comparator.comparing((Map.Entry<String, Writing> e) -> !e.getValue().preferred)
            .thenComparing(e -> -e.getValue().times)
            .thenComparing(Map.Entry::getKey);
    return writings.entrySet().stream()
        .sorted(order)
        .map(e -> spelling(e.getKey(), e.getValue()))
        .toList();
  }

  /** The documents that name the thing, those that do so most often first. */
  List<Source> sources() {
    Collection<Map.Entry<Node, Integer>> all = documents.entrySet();
    return all.stream()
        .map(
            e ->
                new Source(
                    look.link(e.getKey()), look.text(e.getKey(), DCTERMS_ISSUED), e.getValue()))
        .sorted(
            Comparator.comparingInt((Source s) -> -s.times())
                .thenComparing(Source::document, Link.BY_LABEL))
        .toList();
  }

  private void name(Node label, boolean preferred) {
    Writing writing = writing(label.getLiteralLexicalForm());
    writing.langs.add(label.getLiteralLanguage());
    writing.preferred |= preferred;
    writing.reasons.add(preferred ? "preferred" : "alternative");
  }

  private void mention(Node span) {
    Place.of(span)
        .ifPresent(
            place -> {
              Writing writing = writing(look.text(span, NIF_ANCHOR_OF));
              writing.times++;
              writing.documents.add(place.document());
              documents.merge(place.document(), 1, Integer::sum);
              look.values(span, RULE)
                  .forEach(rule -> writing.reasons.add(rule.getLiteralLexicalForm()));
            });
  }

  /** What the ontology says of a rule, or the page of a name of the vocabulary. */
  static Reason reason(Look look, String key) {
    Optional<String> own = look.texts().find("reason-" + key);
    if (own.isPresent()) {
      return new Reason("", own.get(), "");
    }
    return look.subjects(SKOS_NOTATION, NodeFactory.createLiteralString(key)).stream()
        .findFirst()
        .map(rule -> new Reason(key, look.label(rule).text(), look.text(rule, RDFS_COMMENT)))
        .orElse(new Reason(key, key, ""));
  }

  private Writing writing(String text) {
    return writings.computeIfAbsent(text.strip(), t -> new Writing());
  }

  private Spelling spelling(String text, Writing writing) {
    return new Spelling(
        text,
        writing.langs,
        writing.times,
        writing.documents.size(),
        writing.reasons.stream().map(key -> reason(look, key)).toList());
  }
}
