package yulu.explorer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yulu.rdf.Vocabulary;
import yulu.store.SearchWords;

/**
 * What a search found: some of each kind or, narrowed to one kind, page after page of it.
 *
 * @param held claims of a person about a thing, where the words name both
 * @param modalities names of the modalities, by their local names
 * @param total results after narrowing
 * @param more true if there are more than were looked at, so that all numbers are too low
 * @param pages how many pages there are; 1 unless narrowed to one kind
 */
record SearchPage(
    SearchRequest request,
    Optional<HeldAbout> held,
    List<Section> sections,
    List<FacetChoices> facets,
    Map<String, String> modalities,
    long total,
    boolean more,
    int page,
    int pages) {
  private static final Set<String> KEPT = Set.of("q", "kind", "person", "year", "modality", "lang");
  static final int PAGE_SIZE = 20;
  private static final int SOME = 5;
  private static final int SOME_CLAIMS = 8;

  /**
   * Results of one kind.
   *
   * @param count how many there are
   * @param first number of the first one shown, from 1
   */
  record Section(Kind kind, long count, int first, List<FoundItem> items) {
    Section {
      items = List.copyOf(items);
    }
  }

  SearchPage {
    sections = List.copyOf(sections);
    facets = List.copyOf(facets);
    modalities = Map.copyOf(modalities);
  }

  static SearchPage of(
      Matches matches,
      SearchRequest request,
      SearchWords words,
      Optional<HeldAbout> held,
      Frame frame,
      Look look) {
    List<Match> passed =
        matches.all().stream()
            .filter(match -> request.passes(match, null))
            .sorted(request.order().comparator())
            .toList();
    Map<Kind, List<Match>> byKind = new EnumMap<>(Kind.class);
    passed.forEach(m -> byKind.computeIfAbsent(m.kind(), k -> new ArrayList<>()).add(m));
    boolean oneKind = !request.chosen(Facet.KIND).isEmpty();
    int pages = oneKind ? Math.max(1, (passed.size() + PAGE_SIZE - 1) / PAGE_SIZE) : 1;
    int page = Math.min(request.page(), pages);
    List<Section> sections = new ArrayList<>();
    for (Kind kind : FacetChoices.KIND_ORDER) {
      List<Match> all = byKind.getOrDefault(kind, List.of());
      int from = (page - 1) * PAGE_SIZE;
      int size = oneKind ? PAGE_SIZE : kind == Kind.CLAIM ? SOME_CLAIMS : SOME;
      if (!all.isEmpty()) {
        sections.add(section(kind, all, from, Math.min(all.size(), from + size), words, look));
      }
    }
    return new SearchPage(
        request,
        held,
        sections,
        FacetChoices.all(matches, request, frame, look),
        modalities(passed, look),
        passed.size(),
        matches.more(),
        page,
        pages);
  }

  private static Section section(
      Kind kind, List<Match> all, int from, int to, SearchWords words, Look look) {
    List<FoundItem> items =
        all.subList(from, to).stream().map(match -> FoundItem.of(match, words, look)).toList();
    return new Section(kind, all.size(), from + 1, items);
  }

  private static Map<String, String> modalities(List<Match> matches, Look look) {
    Map<String, String> names = new HashMap<>();
    for (Match match : matches) {
      names.computeIfAbsent(match.modality(), m -> look.label(Vocabulary.yulu(m)).text());
    }
    return names;
  }

  String modalityName(String modality) {
    return modalities.getOrDefault(modality, modality);
  }

  /** The parameters that the form for dates and order keeps. */
  List<Map.Entry<String, String>> kept(Frame frame) {
    return frame.parameters().entrySet().stream()
        .filter(parameter -> KEPT.contains(parameter.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  boolean hasOneKind() {
    return !request.chosen(Facet.KIND).isEmpty();
  }
}
