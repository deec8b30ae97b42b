package yulu.cli;

import java.util.ArrayList;
import java.util.List;
import yulu.store.CandidateTerm;
import yulu.store.CandidateTerms;
import yulu.store.Store;
import yulu.text.YuluException;

/** The candidate that a curator names. */
final class CandidateChoice {
  private CandidateChoice() {}

  /**
   * The one candidate of that name, key or path.
   *
   * @throws YuluException if there is none, or there are several
   */
  static CandidateTerm of(StoreOption store, String name) {
    List<CandidateTerm> all;
    String base;
    try (Store opened = store.open()) {
      all = CandidateTerms.of(opened);
      base = opened.minter().base();
    }
    String asked = name.startsWith(base) ? name.substring(base.length()) : name;
    List<CandidateTerm> found = all.stream().filter(c -> c.isCalled(asked)).toList();
    if (found.isEmpty()) {
      throw new YuluException(
          "no candidate is called " + asked,
          store.folder().toString(),
          near(all, asked) + "yulu review list shows the candidates");
    } else if (found.size() > 1) {
      throw new YuluException(
          asked + " means several candidates",
          store.folder().toString(),
          "give one of them: "
              + String.join(" ", found.stream().map(CandidateTerm::path).toList()));
    }
    return found.get(0);
  }

  private static String near(List<CandidateTerm> all, String asked) {
    List<String> near = new ArrayList<>();
    for (CandidateTerm candidate : all) {
      boolean part =
          candidate.names().stream()
              .anyMatch(n -> n.text().contains(asked) || asked.contains(n.text()));
      if (part && near.size() < 5) {
        near.add(candidate.path());
      }
    }
    return near.isEmpty() ? "" : "perhaps you mean " + String.join(" ", near) + "; ";
  }
}
