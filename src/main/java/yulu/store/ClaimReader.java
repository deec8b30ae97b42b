package yulu.store;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import yulu.text.PartialDate;

/** Reads claims from the graphs of documents for linking, in the caller's transaction. */
final class ClaimReader {
  private static final Pattern OFFSETS = Pattern.compile("#char=(\\d+),(\\d+)$");
  private static final Node NEGATED = yulu("Negated");
  private static final int SHORTEST_NAME = 2;
  private static final String ENGLISH = "en";

  private final DatasetGraph dataset;
  private final UnaryOperator<String> folding;
  private final Function<String, List<String>> words;
  private final Denials denials = new Denials(LinkCues.read());
  private final Map<Node, Set<String>> names = new HashMap<>();

  ClaimReader(
      DatasetGraph dataset, UnaryOperator<String> folding, Function<String, List<String>> words) {
    this.dataset = dataset;
    this.folding = folding;
    this.words = words;
  }

  /** Hands on all claims of a document. */
  void read(Node document, Consumer<LinkableClaim> out) {
    List<Mention> mentions = mentions(document);
    dataset
        .find(document, Node.ANY, RDF_TYPE, CLAIM)
        .forEachRemaining(q -> out.accept(claim(document, q.getSubject(), mentions)));
  }

  /** A name of an entity in the text; offsets in code points. */
  private record Mention(int begin, int end, String entity, String name) {}

  private record Extent(int begin, int end) {}

  private List<Mention> mentions(Node document) {
    Map<Node, String> anchors = new HashMap<>();
    dataset
        .find(document, Node.ANY, NIF_ANCHOR_OF, Node.ANY)
        .forEachRemaining(q -> anchors.put(q.getSubject(), lexical(q)));
    List<Mention> mentions = new ArrayList<>();
    List<Quad> all = Iter.toList(dataset.find(document, Node.ANY, ITS_TA_IDENT_REF, Node.ANY));
    for (Quad quad : all) {
      Optional<Extent> extent = extent(quad.getSubject());
      String entity = quad.getObject().getURI();
      String name = folding.apply(anchors.getOrDefault(quad.getSubject(), ""));
      extent.ifPresent(e -> mentions.add(new Mention(e.begin, e.end, entity, name)));
    }
    mentions.sort(Comparator.comparingInt(Mention::begin));
    return mentions;
  }

  private static Optional<Extent> extent(Node span) {
    Matcher m = OFFSETS.matcher(span.getURI());
    return m.find()
        ? Optional.of(new Extent(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
        : Optional.empty();
  }

  private LinkableClaim claim(Node document, Node claim, List<Mention> mentions) {
    Facts facts = new Facts();
    dataset.find(document, claim, Node.ANY, Node.ANY).forEachRemaining(facts::take);
    for (Extent extent : facts.evidence) {
      within(extent, mentions).forEach(facts::mention);
    }
    Set<String> claimants = new TreeSet<>();
    Set<String> known = new HashSet<>(facts.terms.keySet());
    for (Node claimant : facts.claimants) {
      claimants.add(claimant.getURI());
      known.addAll(names(claimant));
    }
    facts.entities.removeAll(claimants);
    String text = folding.apply(facts.text);
    Set<String> content = new TreeSet<>(words.apply(without(known, text)));
    content.forEach(w -> facts.terms.put(w, w));
    return new LinkableClaim(
        claim.getURI(),
        document.getURI(),
        facts.evidence.stream().mapToInt(Extent::begin).min().orElse(0),
        claimants,
        facts.entities,
        content,
        denials.in(text, facts.terms),
        facts.negated,
        text,
        !facts.language.equals(ENGLISH),
        facts.date);
  }

  private static List<Mention> within(Extent extent, List<Mention> mentions) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).begin < extent.begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < mentions.size() && mentions.get(end).begin < extent.end) {
      end++;
    }
    return mentions.subList(low, end);
  }

  /** All names that a person or organization has anywhere, folded. */
  private Set<String> names(Node entity) {
    return names.computeIfAbsent(
        entity,
        e -> {
          Set<String> found = new HashSet<>();
          for (Node label : List.of(SKOS_PREF_LABEL, SKOS_ALT_LABEL)) {
            dataset
                .find(Node.ANY, e, label, Node.ANY)
                .forEachRemaining(q -> found.add(folding.apply(lexical(q))));
          }
          return found;
        });
  }

  /** The text with a mark in the place of each name, the longest names first. */
  private static String without(Set<String> names, String text) {
    String rest = text;
    List<String> ordered = new ArrayList<>(names);
    ordered.sort(Comparator.comparing(String::length).reversed().thenComparing(n -> n));
    for (String name : ordered) {
      if (name.length() >= SHORTEST_NAME) {
        rest = rest.replace(name, "|");
      }
    }
    return rest;
  }

  private static String lexical(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }

  /** What the graph says of a claim. */
  private static final class Facts {
    private final Set<Node> claimants = new HashSet<>();
    private final Set<String> entities = new TreeSet<>();
    private final List<Extent> evidence = new ArrayList<>();
    private final Map<String, String> terms = new TreeMap<>();
    private boolean negated;
    private String text = "";
    private String language = "";
    private Optional<PartialDate> date = Optional.empty();

    void take(Quad quad) {
      Node property = quad.getPredicate();
      Node value = quad.getObject();
      if (property.equals(CLAIMANT)) {
        claimants.add(value);
      } else if (property.equals(SCHEMA_ABOUT)) {
        entities.add(value.getURI());
      } else if (property.equals(EVIDENCE)) {
        extent(value).ifPresent(evidence::add);
      } else if (property.equals(SCHEMA_TEXT)) {
        text = lexical(quad);
        language = value.getLiteralLanguage();
      } else if (property.equals(MODALITY)) {
        negated = value.equals(NEGATED);
      } else if (property.equals(DCTERMS_DATE)) {
        date = PartialDate.parse(lexical(quad));
      }
    }

    void mention(Mention mention) {
      entities.add(mention.entity);
      terms.put(mention.name, mention.entity);
    }
  }
}
