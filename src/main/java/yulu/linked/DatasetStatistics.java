package yulu.linked;

import static org.apache.jena.graph.Node.ANY;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.rdf.Vocabulary;

/**
 * How much there is of what.
 *
 * @param triples different statements
 * @param classes how many things there are of each class, by the class's IRI, in order
 * @param properties how many statements there are of each property, likewise
 * @param examples one thing of each class: that with the least IRI
 */
public record DatasetStatistics(
    long triples,
    Map<String, Long> classes,
    Map<String, Long> properties,
    Map<String, String> examples) {

  public DatasetStatistics {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    examples = Collections.unmodifiableMap(new TreeMap<>(examples));
  }

  /** How many things there are of the class. */
  public long of(Node type) {
    return classes.getOrDefault(type.getURI(), 0L);
  }

  /** Reads every statement once; must be called in a read transaction. */
  public static DatasetStatistics of(DatasetGraph view) {
    Map<Node, Long> properties = new HashMap<>();
    Map<String, Long> classes = new HashMap<>();
    Map<String, String> examples = new HashMap<>();
    Iterator<Triple> all = view.getDefaultGraph().find(ANY, ANY, ANY);
    long triples = 0;
    while (all.hasNext()) {
      Triple triple = all.next();
      triples++;
      properties.merge(triple.getPredicate(), 1L, Long::sum);
      if (triple.getPredicate().equals(Vocabulary.RDF_TYPE) && triple.getSubject().isURI()) {
        String type = triple.getObject().getURI();
        classes.merge(type, 1L, Long::sum);
        examples.merge(type, triple.getSubject().getURI(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    Map<String, Long> byName = new TreeMap<>();
    properties.forEach((property, count) -> byName.put(property.getURI(), count));
    return new DatasetStatistics(triples, classes, byName, examples);
  }
}
