package yulu.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.rdf.IriMinter;
import yulu.rdf.Vocabulary;

/** Finds the one thing that a name, a key or an IRI means; reads in the caller's transaction. */
public final class EntityNames {
  private static final String[] LANGUAGES = {"zh", "en", "zh-Hant", ""};
  private static final int HITS = 200;

  private static final Map<Parameter.Type, Node> CLASSES =
      Map.of(
          Parameter.Type.PERSON, Vocabulary.PERSON,
          Parameter.Type.ORGANIZATION, Vocabulary.ORGANIZATION,
          Parameter.Type.CONCEPT, Vocabulary.CONCEPT,
          Parameter.Type.WORK, Vocabulary.WORK,
          Parameter.Type.SYSTEM, Vocabulary.SYSTEM,
          Parameter.Type.EVENT, Vocabulary.EVENT,
          Parameter.Type.OCCASION, Vocabulary.OCCASION,
          Parameter.Type.DOCUMENT, Vocabulary.DOCUMENT);

  private static final List<String> PATHS =
      List.of(
          "person",
          "organization",
          "concept",
          "paper",
          "work",
          "system",
          "event",
          "occasion",
          "document");

  private final DatasetGraph view;
  private final Graph graph;
  private final IriMinter minter;

  public EntityNames(DatasetGraph view, IriMinter minter) {
    this.view = view;
    this.graph = view.getUnionGraph();
    this.minter = minter;
  }

  /**
   * In this order: the IRI, the path below the base, the key, the preferred name, any name, any
   * name in another case, a name that only documents use; of several with one name those of the
   * lexicon before candidates.
   *
   * @throws StoreException if nothing is meant, or several things are
   */
  public Node find(String value, Parameter parameter) {
    Predicate<Node> fits = typed(parameter.type());
    List<SortedSet<String>> attempts = new ArrayList<>();
    attempts.add(keep(List.of(value, minter.base() + value), fits));
    attempts.add(keep(PATHS.stream().map(p -> minter.base() + p + "/" + value).toList(), fits));
    attempts.add(labelled(value, Vocabulary.SKOS_PREF_LABEL, fits));
    attempts.add(labelled(value, Vocabulary.SKOS_ALT_LABEL, fits));
    attempts.add(labelled(value, Vocabulary.DCTERMS_TITLE, fits));
    attempts.add(keep(labelledInAnyCase(value), fits));
    attempts.add(usedInDocuments(value, fits));
    for (SortedSet<String> found : attempts) {
      SortedSet<String> best = curatedIfAny(found);
      if (best.size() == 1) {
        return NodeFactory.createURI(best.first());
      } else if (best.size() > 1) {
        throw new StoreException(
            "%s=%s means several things".formatted(parameter.name(), value),
            "",
            "give one of them: " + String.join(" ", best));
      }
    }
    String kind = parameter.type().name().toLowerCase(Locale.ROOT);
    throw new StoreException(
        "%s=%s: the graph knows no %s of that name".formatted(parameter.name(), value, kind),
        "",
        "give a label, a key or an IRI of the graph");
  }

  private Predicate<Node> typed(Parameter.Type type) {
    Node wanted = CLASSES.getOrDefault(type, Node.ANY);
    return iri -> graph.contains(iri, Vocabulary.RDF_TYPE, wanted);
  }

  private static SortedSet<String> keep(Iterable<String> iris, Predicate<Node> fits) {
    SortedSet<String> kept = new TreeSet<>();
    for (String iri : iris) {
      if (fits.test(NodeFactory.createURI(iri))) {
        kept.add(iri);
      }
    }
    return kept;
  }

  private SortedSet<String> usedInDocuments(String name, Predicate<Node> fits) {
    List<String> found = new ArrayList<>();
    graph
        .find(Node.ANY, Vocabulary.NIF_ANCHOR_OF, NodeFactory.createLiteralString(name))
        .forEachRemaining(
            t ->
                graph
                    .find(t.getSubject(), Vocabulary.ITS_TA_IDENT_REF, Node.ANY)
                    .forEachRemaining(m -> found.add(m.getObject().getURI())));
    return keep(found, fits);
  }

  private SortedSet<String> labelled(String name, Node property, Predicate<Node> fits) {
    List<String> found = new ArrayList<>();
    for (String language : LANGUAGES) {
      Node label = NodeFactory.createLiteralLang(name, language);
      Iterator<Triple> all = graph.find(Node.ANY, property, label);
      all.forEachRemaining(t -> found.add(t.getSubject().getURI()));
    }
    return keep(found, fits);
  }

  private List<String> labelledInAnyCase(String name) {
    List<String> found = new ArrayList<>();
    Object index = view.getContext().get(TextQuery.textIndex);
    String words = name.replace("\\", "\\\\").replace("\"", "\\\"");
    if (!words.isBlank() && index instanceof TextIndex lucene) {
      List<TextHit> hits =
          lucene.query(Vocabulary.SKOS_PREF_LABEL, "label:\"" + words + '"', null, null, HITS);
      for (TextHit hit : hits) {
        if (hit.getLiteral().getLiteralLexicalForm().equalsIgnoreCase(name)) {
          found.add(hit.getNode().getURI());
        }
      }
    }
    return found;
  }

  private SortedSet<String> curatedIfAny(SortedSet<String> found) {
    SortedSet<String> curated = new TreeSet<>();
    for (String iri : found) {
      if (!graph.contains(NodeFactory.createURI(iri), Vocabulary.RDF_TYPE, Vocabulary.CANDIDATE)) {
        curated.add(iri);
      }
    }
    return curated.isEmpty() ? found : curated;
  }
}
