package yulu.explorer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a part of the graph as a file: just what is seen, with its places. */
final class GraphFile {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private GraphFile() {}

  /** The ties, one a line, with the names of both ends. */
  static String csv(GraphPart part) {
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSV)) {
      csv.printRecord("source", "sourceName", "relation", "target", "targetName", "weight");
      var names = new HashMap<String, String>();
      part.nodes().forEach(dot -> names.put(dot.id(), dot.label()));
      for (GraphPart.Line line : part.edges()) {
        csv.printRecord(
            line.source(),
            names.get(line.source()),
            line.relation(),
            line.target(),
            names.get(line.target()),
            line.weight());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** GraphML with every attribute declared, as Gephi and yEd want it. */
  static String graphMl(GraphPart part) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      for (String key : new String[] {"label", "kind", "iri"}) {
        key(xml, key, "node", "string");
      }
      for (String key : new String[] {"mentions", "x", "y"}) {
        key(xml, key, "node", "int");
      }
      key(xml, "relation", "edge", "string");
      key(xml, "weight", "edge", "int");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      for (GraphPart.Dot dot : part.nodes()) {
        node(xml, dot);
      }
      for (GraphPart.Line line : part.edges()) {
        edge(xml, line);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the picture cannot be written as GraphML", e);
    }
    return out.append('\n').toString();
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void node(XMLStreamWriter xml, GraphPart.Dot dot) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", dot.id());
    data(xml, "label", dot.label());
    data(xml, "kind", dot.kind());
    data(xml, "iri", dot.iri());
    data(xml, "mentions", Integer.toString(dot.mentions()));
    data(xml, "x", Long.toString(dot.x()));
    data(xml, "y", Long.toString(dot.y()));
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, GraphPart.Line line) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", line.id());
    xml.writeAttribute("source", line.source());
    xml.writeAttribute("target", line.target());
    xml.writeAttribute("directed", Boolean.toString(line.directed()));
    data(xml, "relation", line.relation());
    data(xml, "weight", Integer.toString(line.weight()));
    xml.writeEndElement();
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
