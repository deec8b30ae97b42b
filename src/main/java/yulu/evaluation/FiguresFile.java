package yulu.evaluation;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a run as a JSON file, to four decimals. */
public final class FiguresFile {
  private static final int PLACES = 4;
  private static final String WHOLE = "figures";
  private static final String DOCUMENTS = "documents";

  private FiguresFile() {}

  /** Writes the file anew; the same figures give the same bytes. */
  public static void write(Figures figures, Path file) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.set(WHOLE, object(mapper, figures.whole()));
    root.set(DOCUMENTS, object(mapper, figures.documents()));
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      Files.writeString(file, mapper.writer(printer).writeValueAsString(root) + "\n");
    } catch (IOException e) {
      throw new EvaluationException(
          "the figures cannot be written", file, "choose another place with --save", e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Figures read(Path file) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      if (!root.path(WHOLE).isObject()) {
        throw new EvaluationException(
            "these are no figures of a run", file, "make the file with --save");
      }
      return new Figures(numbers(root.path(WHOLE)), numbers(root.path(DOCUMENTS)));
    } catch (IOException e) {
      throw new EvaluationException(
          "the saved figures cannot be read", file, "make the file with --save", e);
    }
  }

  private static ObjectNode object(ObjectMapper mapper, Map<String, Double> figures) {
    ObjectNode object = mapper.createObjectNode();
    figures.forEach(
        (name, value) -> object.put(name, new BigDecimal(ScoreTable.rounded(value, PLACES))));
    return object;
  }

  private static Map<String, Double> numbers(JsonNode object) {
    Map<String, Double> numbers = new TreeMap<>();
    object.properties().forEach(field -> numbers.put(field.getKey(), field.getValue().asDouble()));
    return numbers;
  }
}
