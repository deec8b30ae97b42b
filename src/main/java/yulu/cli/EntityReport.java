package yulu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import yulu.store.EntityAccount;
import yulu.store.Label;

/** Prints why names mean somebody or something. */
record EntityReport(EntityAccount account) {
  private static final int MOST_NAMES = 40;

  void print(PrintWriter out) {
    out.println(
        Plain.text(account.path())
            + "  "
            + account.kind().toLowerCase(Locale.ROOT)
            + account.listed().map(l -> ", listed in " + l).orElse("")
            + (account.candidate() ? ", a candidate that no list has" : ""));
    line(out, "names", names(account.preferred()));
    line(out, "also", names(account.others()));
    line(out, "outside", String.join(" ", account.outside()));
    uses(out);
    if (!account.apart().isEmpty()) {
      out.println();
      out.println("kept apart, though they share a name");
      account.apart().forEach(n -> out.println("  " + apart(n)));
    }
    if (!account.decisions().isEmpty()) {
      out.println();
      out.println("decided by persons");
      account.decisions().forEach(d -> out.println("  " + decided(d)));
    }
    out.flush();
  }

  private static void line(PrintWriter out, String what, String value) {
    if (!value.isEmpty()) {
      out.println(what + " ".repeat(Math.max(1, 9 - what.length())) + Plain.text(value));
    }
  }

  private static String names(List<Label> names) {
    return names.stream().map(Label::toString).collect(Collectors.joining(", "));
  }

  private void uses(PrintWriter out) {
    out.println();
    if (account.uses().isEmpty()) {
      out.println("no document names it");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (EntityAccount.Use use : account.uses()) {
      reasons.putIfAbsent(use.rule(), use.why());
      if (rows.size() < MOST_NAMES) {
        rows.add(row(use));
      }
    }
    List<String> header =
        List.of("name", "times", "documents", "sure", "rule", "first place", "joined to");
    new AlignedTable(header, rows)
        .print(out, Terminal.onStandardOutput() ? Terminal.width() : Integer.MAX_VALUE);
    out.println();
    reasons.forEach((rule, why) -> out.println(rule + ": " + why));
  }

  private static List<String> row(EntityAccount.Use use) {
    return List.of(
        Plain.text(use.name()),
        Integer.toString(use.times()),
        Integer.toString(use.documents()),
        use.confidence(),
        use.rule(),
        Plain.text(use.first().place()),
        use.joinedTo()
            .map(q -> Plain.text(q.words() + " " + q.begin() + "-" + q.end()))
            .orElse(""));
  }

  private static String apart(EntityAccount.Namesake other) {
    return Plain.text(
        other.name()
            + "  also names "
            + other.path()
            + ", "
            + other.kind().toLowerCase(Locale.ROOT)
            + other.undecided().map(p -> "; at " + p.place() + " it is left open who").orElse(""));
  }

  private static String decided(EntityAccount.DecisionNote note) {
    String what = note.kind().equals("forbid") ? " does not mean it" : " means it";
    String signed = (note.who() + " " + note.date()).strip();
    return Plain.text(
        note.name()
            + what
            + note.document().map(d -> " in " + d).orElse("")
            + ": "
            + (note.why().isEmpty() ? "(no reason given)" : note.why())
            + " ("
            + note.place()
            + (signed.isEmpty() ? "" : ", " + signed)
            + ")");
  }
}
