package yulu.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Takes the literals out of the members of a JSON or YAML object, token by token. */
final class LiteralWalk {
  private LiteralWalk() {}

  /** Reads the members after START_OBJECT, to its END_OBJECT or the end of the input. */
  static void fields(JsonParser parser, Fields.Builder into) throws IOException {
    for (JsonToken t = parser.nextToken();
        t != null && t != JsonToken.END_OBJECT;
        t = parser.nextToken()) {
      String name = parser.currentName();
      if (t == JsonToken.FIELD_NAME) {
        parser.nextToken();
        value(parser, name, into);
      }
    }
  }

  /**
   * Adds the literals of the value at which the parser stands, and leaves the parser at its end.
   */
  static void value(JsonParser parser, String name, Fields.Builder into) throws IOException {
    int depth = 0;
    String member = "";
    JsonToken t = parser.currentToken();
    int objects = 0;
    while (t != null) {
      if (t == JsonToken.START_ARRAY || t == JsonToken.START_OBJECT) {
        depth++;
        objects += t == JsonToken.START_OBJECT ? 1 : 0;
      } else if (t == JsonToken.END_ARRAY || t == JsonToken.END_OBJECT) {
        depth--;
        objects -= t == JsonToken.END_OBJECT ? 1 : 0;
      } else if (t == JsonToken.FIELD_NAME) {
        member = parser.currentName();
      } else if (t.isScalarValue() && t != JsonToken.VALUE_NULL && names(objects, member)) {
        into.add(name, parser.getText());
      }
      if (depth == 0) {
        return;
      }
      t = parser.nextToken();
    }
  }

  private static boolean names(int objects, String member) {
    return objects == 0 || (objects == 1 && (member.equals("name") || member.equals("title")));
  }
}
