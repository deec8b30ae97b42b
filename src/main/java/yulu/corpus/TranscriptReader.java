package yulu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Set;

/**
 * Reads transcripts in JSON: an array of entries, an object with such an array, or one entry a line
 * (JSONL). The canonical text are the entries' texts, each on a line of its own.
 */
final class TranscriptReader implements DocumentReader {
  /** Members whose value is the array of entries. */
  private static final Set<String> LISTS =
      Set.of(
          "segments",
          "transcript",
          "transcripts",
          "entries",
          "utterances",
          "messages",
          "turns",
          "dialogue",
          "cues",
          "captions",
          "subtitles",
          "paragraphs",
          "sentences",
          "conversation");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(200)
                  .maxStringLength(CorpusFile.MAX_BYTES)
                  .build())
          .build();

  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    String text = Decoding.decode(bytes);
    TranscriptText transcript = new TranscriptText();
    Fields.Builder fields = Fields.builder();
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.START_ARRAY) {
          entries(parser, transcript);
        } else if (t == JsonToken.START_OBJECT) {
          object(parser, transcript, fields);
        }
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableFile(
          "line " + e.getLocation().getLineNr() + " is no valid JSON: " + e.getOriginalMessage(),
          "mend that line, or keep the file out of the corpus");
    } catch (IOException e) {
      throw new UnreadableFile(
          "it is no valid JSON: " + UnreadableFile.reason(e), "check the file");
    }
    if (transcript.isEmpty()) {
      throw new UnreadableFile(
          "no entry of a transcript is in it",
          "give every entry a `text`, and put the entries in an array or in `segments`");
    }
    return transcript.content(fields.build());
  }

  /** Reads an object at the top: one entry, or what wraps the entries. */
  private static void object(JsonParser parser, TranscriptText transcript, Fields.Builder fields)
      throws IOException {
    Fields.Builder members = Fields.builder();
    boolean wraps = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
        entries(parser, transcript);
        wraps = true;
      } else {
        LiteralWalk.value(parser, name, members);
      }
    }
    Fields found = members.build();
    if (wraps || !transcript.add(found)) {
      fields.addAll(found);
    }
  }

  /** Reads the entries of an array, to its end. */
  private static void entries(JsonParser parser, TranscriptText transcript) throws IOException {
    for (JsonToken t = parser.nextToken();
        t != null && t != JsonToken.END_ARRAY;
        t = parser.nextToken()) {
      Fields.Builder entry = Fields.builder();
      if (t == JsonToken.START_OBJECT) {
        LiteralWalk.fields(parser, entry);
      } else {
        LiteralWalk.value(parser, "text", entry);
      }
      transcript.add(entry.build());
    }
  }
}
