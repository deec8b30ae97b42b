package yulu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yulu.build.Curation;
import yulu.store.CandidateTerm;
import yulu.store.Label;

/** Makes a candidate an entry of the lexicon. */
@Command(
    name = "accept",
    header = "Make a candidate an entry of the lexicon.",
    footer = {"%nExamples:", "  yulu review accept 奖励黑客 --en 'reward hacking' --broader alignment"})
final class ReviewAccept implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();

  @Parameters(paramLabel = "NAME", description = "Name, key or path of the candidate.")
  private String name = "";

  @Option(names = "--id", paramLabel = "KEY", description = "Key of the entry (a-lower-case-slug).")
  private @Nullable String id;

  @Option(names = "--en", paramLabel = "NAME", description = "Its preferred English name.")
  private @Nullable String english;

  @Option(names = "--zh", paramLabel = "NAME", description = "Its preferred Chinese name.")
  private @Nullable String chinese;

  @Option(
      names = "--broader",
      paramLabel = "KEY",
      description = "A broader concept; may be given several times.")
  private List<String> broader = new ArrayList<>();

  @Override
  public Integer call() {
    CandidateTerm candidate = CandidateChoice.of(store, name);
    if (!broader.isEmpty() && !candidate.kind().equals("Concept")) {
      throw new ParameterException(
          spec.commandLine(),
          "--broader is for concepts; "
              + Plain.text(name)
              + " is a "
              + candidate.kind().toLowerCase(Locale.ROOT));
    }
    String key = key(candidate);
    Curation.Change change =
        new Curation(Home.folder(), curation.folder())
            .accept(candidate.kind(), key, names(candidate), broader);
    ReviewNote.tell(
        "accepted " + candidate.path() + " as " + key, change, spec.commandLine().getOut());
    return 0;
  }

  private String key(CandidateTerm candidate) {
    if (id != null) {
      return id;
    }
    String from = english != null ? english : candidate.key();
    String slug = from.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String key = slug.replaceAll("^-+|-+$", "");
    boolean latin = from.chars().allMatch(c -> c < 0x250);
    if (key.isEmpty() || !latin) {
      throw new ParameterException(
          spec.commandLine(),
          "Give --en or --id: the key of an entry is in ASCII, and "
              + Plain.text(candidate.key())
              + " is not.");
    }
    return key;
  }

  /** Preferred and other names by column; each name once. */
  private Map<String, String> names(CandidateTerm candidate) {
    String en = english != null ? english : candidate.name("en").orElse("");
    String zh = chinese != null ? chinese : candidate.name("zh").orElse("");
    List<String> othersEn = new ArrayList<>();
    List<String> othersZh = new ArrayList<>();
    for (Label label : candidate.names()) {
      boolean preferred = label.text().equalsIgnoreCase(en) || label.text().equals(zh);
      if (!preferred) {
        (label.language().startsWith("zh") ? othersZh : othersEn).add(label.text());
      }
    }
    Map<String, String> names = new LinkedHashMap<>();
    names.put("en", en);
    names.put("zh", zh);
    names.put("aliases_en", String.join("|", othersEn));
    names.put("aliases_zh", String.join("|", othersZh));
    return names;
  }
}
