package yulu.export;

import static yulu.rdf.Vocabulary.*;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Web Annotations (W3C, JSON-LD): each claim is one annotation of the words that it stands on. See
 * https://www.w3.org/TR/annotation-model/; positions count code points, as that says.
 */
final class WebAnnotationWriter implements GraphWriter {
  /** So many code points before and after a quote tell it from the same words elsewhere. */
  private static final int CONTEXT = 32;

  private final Labels labels;
  private final Credits credits;

  WebAnnotationWriter(Labels labels, Credits credits) {
    this.labels = labels;
    this.credits = credits;
  }

  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", "urn:yulu:annotations");
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField("label", "Claims: who said what, and where it stands");
    json.writeObjectFieldStart("generator");
    json.writeStringField("id", Credits.PROGRAM);
    json.writeStringField("type", "Software");
    json.writeStringField("name", "Yulu");
    json.writeEndObject();
    if (credits.creator().isPresent()) {
      json.writeStringField("creator", credits.creator().get());
    }
    if (credits.license().isPresent()) {
      json.writeStringField("rights", credits.license().get());
    }
    json.writeNumberField("total", count(excerpt));
    json.writeObjectFieldStart("first");
    json.writeStringField("id", "urn:yulu:annotations:1");
    json.writeStringField("type", "AnnotationPage");
    json.writeStringField("partOf", "urn:yulu:annotations");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
    Annotations annotations = new Annotations(json, excerpt);
    excerpt.claims(annotations::write);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static long count(Excerpt excerpt) throws IOException {
    long[] count = {0};
    excerpt.claims(claim -> count[0]++);
    return count[0];
  }

  /** Keeps the text of the document that the claims come from. */
  private final class Annotations {
    private final JsonGenerator json;
    private final Excerpt excerpt;
    private @Nullable Node document;
    private Optional<DocumentText> text = Optional.empty();

    Annotations(JsonGenerator json, Excerpt excerpt) {
      this.json = json;
      this.excerpt = excerpt;
    }

    void write(ClaimFacts claim) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", claim.iri().getURI() + "#annotation");
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", "describing");
      json.writeArrayFieldStart("body");
      textual("describing", claim.text(), claim.language());
      for (Node claimant : claim.claimants()) {
        entity("identifying", claimant);
      }
      for (Node topic : claim.about()) {
        entity("tagging", topic);
      }
      textual("classifying", claim.modality(), "en");
      textual("classifying", claim.attribution(), "en");
      json.writeEndArray();
      json.writeArrayFieldStart("target");
      for (Node span : claim.evidence()) {
        Optional<SpanFacts> place = SpanFacts.of(span, excerpt.about(span));
        if (place.isPresent()) {
          target(place.get());
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    /** The name, for tools that show words only, and the thing itself. */
    private void entity(String purpose, Node thing) throws IOException {
      Facts facts = excerpt.about(thing);
      textual(purpose, labels.of(thing, facts), "");
      json.writeStartObject();
      json.writeStringField("type", "SpecificResource");
      json.writeStringField("purpose", purpose);
      json.writeStringField("source", thing.getURI());
      json.writeEndObject();
    }

    private void textual(String purpose, String value, String language) throws IOException {
      if (value.isEmpty()) {
        return;
      }
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("purpose", purpose);
      json.writeStringField("format", "text/plain");
      if (!language.isEmpty()) {
        json.writeStringField("language", language);
      }
      json.writeStringField("value", value);
      json.writeEndObject();
    }

    private void target(SpanFacts place) throws IOException {
      json.writeStartObject();
      json.writeStringField("source", place.document().getURI());
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", place.begin());
      json.writeNumberField("end", place.end());
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextQuoteSelector");
      json.writeStringField("exact", place.text());
      Optional<DocumentText> around = textOf(place.document());
      if (around.isPresent()) {
        DocumentText whole = around.get();
        json.writeStringField("prefix", whole.between(place.begin() - CONTEXT, place.begin()));
        json.writeStringField("suffix", whole.between(place.end(), place.end() + CONTEXT));
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private Optional<DocumentText> textOf(Node wanted) {
      if (!wanted.equals(document)) {
        document = wanted;
        text = excerpt.about(wanted).text(NIF_IS_STRING).map(DocumentText::new);
      }
      return text;
    }
  }
}
