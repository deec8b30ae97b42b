package yulu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0 element by element. Escapes by itself: the writer of the JDK would lose line
 * breaks of attributes and half of every character outside the basic plane. Characters that XML
 * cannot hold become U+FFFD.
 */
final class Xml {
  private final XMLStreamWriter xml;
  private int depth;
  private boolean empty = true;

  Xml(OutputStream out) throws IOException {
    XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
    factory.setProperty("escapeCharacters", false);
    try {
      xml =
          factory.createXMLStreamWriter(
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    step(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Opens an element on a line of its own; attributes are pairs of name and value. */
  Xml open(String element, String... attributes) throws IOException {
    step(
        () -> {
          newLine();
          xml.writeStartElement(element);
        });
    depth++;
    empty = true;
    return attributes(attributes);
  }

  /** More attributes of the element that was opened last. */
  Xml attributes(String... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = escaped(attributes[i + 1]);
      step(() -> xml.writeAttribute(name, value));
    }
    return this;
  }

  /** Closes the element that was opened last. */
  Xml close() throws IOException {
    depth--;
    boolean onOneLine = empty;
    empty = false;
    return step(
        () -> {
          if (!onOneLine) {
            newLine();
          }
          xml.writeEndElement();
        });
  }

  /** An element with nothing in it. */
  Xml empty(String element, String... attributes) throws IOException {
    empty = false;
    step(
        () -> {
          newLine();
          xml.writeEmptyElement(element);
        });
    return attributes(attributes);
  }

  /** An element with text only. */
  Xml text(String element, String text, String... attributes) throws IOException {
    open(element, attributes);
    step(() -> xml.writeCharacters(escaped(text)));
    return close();
  }

  /** A comment on a line of its own. */
  Xml comment(String text) throws IOException {
    empty = false;
    return step(
        () -> {
          newLine();
          xml.writeComment(" " + cleaned(text).replace("--", "- -") + " ");
        });
  }

  /** Ends the document and flushes. */
  void end() throws IOException {
    step(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private Xml step(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    cleaned(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static String cleaned(String text) {
    if (text.codePoints().allMatch(Xml::isCharacter)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isCharacter(c) ? c : 0xFFFD));
    return out.toString();
  }

  /** Char of XML 1.0, fifth edition. */
  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
