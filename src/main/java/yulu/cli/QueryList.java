package yulu.cli;

import java.io.PrintWriter;
import java.util.Locale;
import yulu.store.NamedQueries;
import yulu.store.NamedQuery;
import yulu.store.Parameter;

/** Prints what can be asked. */
record QueryList(NamedQueries queries) {
  void print(PrintWriter out) {
    for (NamedQuery query : queries.all()) {
      out.println(Plain.text(query.name()));
      out.println("    " + Plain.text(query.title()));
      for (Parameter parameter : query.parameters()) {
        out.println("    --param " + Plain.text(inWords(parameter)));
      }
    }
    out.flush();
  }

  private static String inWords(Parameter parameter) {
    String need =
        parameter
            .preset()
            .map(value -> " (default: " + value + ")")
            .orElse(parameter.optional() ? " (may be left out)" : "");
    String kind = parameter.type().name().toLowerCase(Locale.ROOT);
    return parameter.name() + "=" + kind + "  " + parameter.explanation() + need;
  }
}
