package yulu.store;

import static yulu.rdf.Vocabulary.*;
import static yulu.store.Quotation.text;
import static yulu.store.Quotation.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.rdf.IriMinter;
import yulu.rdf.Vocabulary;

/** Reads from the graph why names mean what they do. */
public final class EntityAccounts {
  private static final List<Node> OUTSIDE =
      List.of(OWL_SAME_AS, SKOS_EXACT_MATCH, SCHEMA_SAME_AS, BIBO_DOI, FOAF_HOMEPAGE, SCHEMA_URL);
  private static final Parameter ASKED =
      new Parameter("entity", Parameter.Type.ENTITY, Optional.empty(), false, "what to explain");

  private final Graph graph;
  private final IriMinter minter;
  private final Quotation.Reader places;
  private final Map<String, String> rules = new HashMap<>();

  private EntityAccounts(Graph graph, IriMinter minter) {
    this.graph = graph;
    this.minter = minter;
    this.places = new Quotation.Reader(graph);
  }

  /**
   * The account of what a name, key, path or IRI means.
   *
   * @return nothing if that is a claim, which has another explanation
   * @throws StoreException if nothing is meant, or several things are
   */
  public static Optional<EntityAccount> of(Store store, String asked) {
    return store.read(
        view -> {
          Node node = new EntityNames(view, store.minter()).find(asked, ASKED);
          return new EntityAccounts(view.getUnionGraph(), store.minter()).of(node);
        });
  }

  private Optional<EntityAccount> of(Node entity) {
    if (graph.contains(entity, RDF_TYPE, CLAIM)) {
      return Optional.empty();
    }
    List<Label> preferred = labels(entity, SKOS_PREF_LABEL);
    List<Label> others = labels(entity, SKOS_ALT_LABEL);
    Set<Label> all = new HashSet<>(preferred);
    all.addAll(others);
    return Optional.of(
        new EntityAccount(
            path(entity),
            Quotation.kind(graph, entity),
            graph.contains(entity, RDF_TYPE, CANDIDATE),
            value(graph, entity, LISTED_IN).map(Node::getLiteralLexicalForm),
            preferred,
            others,
            outside(entity),
            uses(entity),
            namesakes(entity, all),
            decisions(entity)));
  }

  private String path(Node node) {
    String iri = node.getURI();
    return iri.startsWith(minter.base()) ? iri.substring(minter.base().length()) : iri;
  }

  private List<Label> labels(Node entity, Node property) {
    List<Label> labels = new ArrayList<>();
    graph
        .find(entity, property, Node.ANY)
        .forEachRemaining(
            t ->
                labels.add(
                    new Label(
                        t.getObject().getLiteralLexicalForm(),
                        t.getObject().getLiteralLanguage())));
    labels.sort(
        Comparator.comparing((Label l) -> !l.language().startsWith("zh"))
            .thenComparing(Label::text));
    return labels;
  }

  private List<String> outside(Node entity) {
    Set<String> ids = new TreeSet<>();
    for (Node property : OUTSIDE) {
      graph
          .find(entity, property, Node.ANY)
          .forEachRemaining(
              t ->
                  ids.add(
                      t.getObject().isURI()
                          ? t.getObject().getURI()
                          : t.getObject().getLiteralLexicalForm()));
    }
    return List.copyOf(ids);
  }

  /** A name and the rule by which it was joined, with its places. */
  private static final class Places {
    private final Set<String> documents = new HashSet<>();
    private int times;
    private double confidence = 1;
    private Node first = Node.ANY;
    private String order = "";
  }

  private record NameAndRule(String name, String rule) {}

  private List<EntityAccount.Use> uses(Node entity) {
    Map<NameAndRule, Places> found = new HashMap<>();
    graph
        .find(Node.ANY, ITS_TA_IDENT_REF, entity)
        .forEachRemaining(t -> take(t.getSubject(), found));
    List<EntityAccount.Use> uses = new ArrayList<>();
    found.forEach((key, at) -> uses.add(use(key, at)));
    uses.sort(
        Comparator.comparingInt((EntityAccount.Use u) -> -u.times())
            .thenComparing(EntityAccount.Use::name)
            .thenComparing(EntityAccount.Use::rule));
    return uses;
  }

  private void take(Node span, Map<NameAndRule, Places> found) {
    String rule = text(graph, span, RULE);
    Places at =
        found.computeIfAbsent(
            new NameAndRule(text(graph, span, NIF_ANCHOR_OF), rule), k -> new Places());
    String document = value(graph, span, NIF_REFERENCE_CONTEXT).map(Node::getURI).orElse("");
    at.times++;
    at.documents.add(document);
    at.confidence = Math.min(at.confidence, share(text(graph, span, ITS_TA_CONFIDENCE)));
    String begin = text(graph, span, NIF_BEGIN_INDEX);
    String order = document + " " + "0".repeat(Math.max(0, 10 - begin.length())) + begin;
    if (at.order.isEmpty() || order.compareTo(at.order) < 0) {
      at.order = order;
      at.first = span;
    }
  }

  private static double share(String decimal) {
    return decimal.isEmpty() ? 1 : Double.parseDouble(decimal);
  }

  private EntityAccount.Use use(NameAndRule key, Places at) {
    return new EntityAccount.Use(
        key.name(),
        key.rule(),
        why(key.rule()),
        String.format(Locale.ROOT, "%.2f", at.confidence),
        at.times,
        at.documents.size(),
        places.of(at.first),
        value(graph, at.first, JOINED_TO).map(places::of));
  }

  /** What the ontology says of a rule. */
  private String why(String rule) {
    return rules.computeIfAbsent(
        rule,
        id -> {
          Node notation = NodeFactory.createLiteralString(id);
          Map<String, String> comments = new TreeMap<>();
          graph
              .find(Node.ANY, SKOS_NOTATION, notation)
              .forEachRemaining(
                  t ->
                      graph
                          .find(t.getSubject(), RDFS_COMMENT, Node.ANY)
                          .forEachRemaining(
                              c ->
                                  comments.put(
                                      c.getObject().getLiteralLanguage(),
                                      c.getObject().getLiteralLexicalForm())));
          return comments.getOrDefault("en", id);
        });
  }

  private List<EntityAccount.Namesake> namesakes(Node entity, Set<Label> labels) {
    Map<String, EntityAccount.Namesake> found = new TreeMap<>();
    for (Label label : labels) {
      for (String language : List.of("zh", "en", "zh-Hant")) {
        Node literal = NodeFactory.createLiteralLang(label.text(), language);
        for (Node property : List.of(SKOS_PREF_LABEL, SKOS_ALT_LABEL)) {
          graph
              .find(Node.ANY, property, literal)
              .forEachRemaining(
                  t -> {
                    Node other = t.getSubject();
                    if (!other.equals(entity)) {
                      String path = path(other);
                      String kind = Quotation.kind(graph, other);
                      found.putIfAbsent(
                          path,
                          new EntityAccount.Namesake(label.text(), path, kind, Optional.empty()));
                    }
                  });
        }
      }
    }
    undecided(entity, found);
    return List.copyOf(found.values());
  }

  /** Others of whom a document may speak by a name that it gives both. */
  private void undecided(Node entity, Map<String, EntityAccount.Namesake> found) {
    List<Node> spans = new ArrayList<>();
    graph.find(Node.ANY, COULD_MEAN, entity).forEachRemaining(t -> spans.add(t.getSubject()));
    spans.sort(Comparator.comparing(Node::getURI));
    for (Node span : spans) {
      Quotation place = places.of(span);
      graph
          .find(span, COULD_MEAN, Node.ANY)
          .forEachRemaining(
              t -> {
                Node other = t.getObject();
                if (!other.equals(entity)) {
                  String kind = Quotation.kind(graph, other);
                  found.putIfAbsent(
                      path(other),
                      new EntityAccount.Namesake(
                          place.words(), path(other), kind, Optional.of(place)));
                }
              });
    }
  }

  private List<EntityAccount.DecisionNote> decisions(Node entity) {
    List<EntityAccount.DecisionNote> notes = new ArrayList<>();
    graph
        .find(Node.ANY, DCTERMS_SUBJECT, entity)
        .forEachRemaining(
            t -> {
              Node decision = t.getSubject();
              if (graph.contains(decision, RDF_TYPE, DECISION)) {
                notes.add(note(decision));
              }
            });
    notes.sort(Comparator.comparing(EntityAccount.DecisionNote::place));
    return notes;
  }

  private EntityAccount.DecisionNote note(Node decision) {
    String kind =
        value(graph, decision, DECIDES)
            .map(k -> k.getURI().substring(Vocabulary.YULU.length()).toLowerCase(Locale.ROOT))
            .orElse("");
    String only = text(graph, decision, ONLY_IN);
    return new EntityAccount.DecisionNote(
        kind,
        text(graph, decision, DECIDED_NAME),
        only.isEmpty() ? Optional.empty() : Optional.of(only),
        text(graph, decision, DCTERMS_CREATOR),
        text(graph, decision, DCTERMS_DATE),
        text(graph, decision, DCTERMS_DESCRIPTION),
        text(graph, decision, LISTED_IN));
  }
}
