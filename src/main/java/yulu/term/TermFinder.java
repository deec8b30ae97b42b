package yulu.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.Keys;
import yulu.entity.Lexicon;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.entity.Names;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.nlp.Dictionary;
import yulu.nlp.Folding;
import yulu.nlp.Token;
import yulu.text.Language;
import yulu.text.Scripts;
import yulu.text.Span;
import yulu.text.WordList;

/**
 * Finds words of a document that may be terms of art, for a curator to look at. A pure function of
 * document and lexicon; one finder serves many threads.
 */
public final class TermFinder {
  private static final int MOST = 25;
  private static final int PLACES = 5;
  private static final double LEAST = 0.25;

  /** Phrases of a longer text are counted in its first part: their order hardly changes. */
  private static final int CHARACTERS = 300_000;

  /** What begins with an article says something and names nothing; a small word is everyday. */
  private static final Pattern WEAK = Pattern.compile("(?i:the|an?|to|no|not|our|my) .*|[a-z]+");

  private static final Set<String> ROLES = WordList.read("roles.txt");

  private final Lexicon lexicon;
  private final TermForm form = new TermForm();

  public TermFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The candidates of a document, those with the best score first. */
  public List<Candidacy> find(LinkedDocument linked) {
    Lexicon here = lexicon.in(linked.document().identifier());
    Map<String, Signs> signs = new TreeMap<>();
    marked(linked, signs);
    phrases(linked, signs);
    glosses(linked, signs);
    signs.entrySet().removeIf(term -> isKnown(here, term.getKey(), term.getValue()));
    places(linked, signs);
    List<Candidacy> all = new ArrayList<>();
    signs.values().forEach(s -> s.candidacy().ifPresent(all::add));
    all.sort(
        Comparator.comparingDouble((Candidacy c) -> -c.score())
            .thenComparing(c -> c.concept().key()));
    Set<String> keys = new HashSet<>();
    all.removeIf(c -> !keys.add(c.concept().key())); // a term and its English are one concept
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /** What speaks for one term. */
  private static final class Signs {
    private final String surface;
    private final List<Span> places = new ArrayList<>();
    private Optional<Entity.Concept> glossed = Optional.empty();
    private double doubt = 1;
    private double strongest;
    private String rule = "";

    Signs(String surface) {
      this.surface = surface;
    }

    void add(String sign, double strength) {
      doubt *= 1 - strength;
      if (strength > strongest) {
        strongest = strength;
        rule = sign;
      }
    }

    Optional<Candidacy> candidacy() {
      double score = 1 - doubt;
      return score < LEAST || places.isEmpty()
          ? Optional.empty()
          : Optional.of(new Candidacy(concept(), score, rule, places));
    }

    private Entity.Concept concept() {
      return glossed.orElseGet(
          () ->
              new Entity.Concept(
                  Keys.of(surface),
                  new Names(List.of(new Names.Name(surface, Language.guess(surface))), List.of()),
                  false,
                  List.of(),
                  List.of(),
                  List.of(),
                  Optional.empty()));
    }
  }

  /** Bold and quoted terms that the text uses again. */
  private void marked(LinkedDocument linked, Map<String, Signs> signs) {
    String text = linked.document().text();
    MarkedTerms marks = new MarkedTerms(form);
    Map<String, String> bold = marks.bold(text);
    Map<String, String> quoted = marks.quoted(text);
    Map<String, String> all = new TreeMap<>(quoted);
    all.putAll(bold);
    Map<String, int[]> counts = counts(linked, all);
    all.forEach(
        (term, surface) -> {
          int count = counts.getOrDefault(term, new int[1])[0];
          boolean isBold = bold.containsKey(term);
          if (count >= (isBold ? 2 : 3)) {
            double more = 0.04 * Math.min(count, 8);
            signs
                .computeIfAbsent(term, t -> new Signs(surface))
                .add(isBold ? "term.bold" : "term.quoted", (isBold ? 0.35 : 0.25) + more);
          }
        });
  }

  private static Map<String, int[]> counts(LinkedDocument linked, Map<String, String> terms) {
    Map<String, int[]> counts = new HashMap<>();
    Map<String, int[]> words = new HashMap<>();
    terms.keySet().forEach(t -> words.put(t, counts.computeIfAbsent(t, x -> new int[1])));
    Dictionary<int[]> dictionary = new Dictionary<>(words);
    for (LinkedPassage passage : linked.passages()) {
      dictionary.find(passage.folded(), (begin, end, count) -> count[0]++);
    }
    return counts;
  }

  private void phrases(LinkedDocument linked, Map<String, Signs> signs) {
    PhraseCounts counts = new PhraseCounts(form);
    int read = 0;
    for (LinkedPassage passage : linked.passages()) {
      runs(passage, counts);
      read += passage.folded().length();
      if (read > CHARACTERS) {
        break;
      }
    }
    counts
        .values()
        .forEach(
            (phrase, value) ->
                signs
                    .computeIfAbsent(phrase, p -> new Signs(phrase))
                    .add("term.phrase", 0.75 * value / (value + 6)));
  }

  /** Words that can be parts of a term, until one cannot or a name stands there. */
  private void runs(LinkedPassage passage, PhraseCounts counts) {
    BitSet names = new BitSet();
    for (Place place : passage.places()) {
      if (!place.is(EntityType.CONCEPT)) {
        names.set(place.begin(), place.end());
      }
    }
    List<Token> run = new ArrayList<>();
    for (Token word : passage.tokens()) {
      if (isBlank(word.text())) {
        continue;
      }
      boolean part = !names.get(word.begin()) && form.isPart(word);
      if (!run.isEmpty() && !(part && follows(run.get(run.size() - 1), word))) {
        counts.run(run);
        run.clear();
      }
      if (part) {
        run.add(word);
      }
    }
    counts.run(run);
  }

  /** The first character tells of nearly all words that they are not. */
  private static boolean isBlank(String word) {
    return Character.isWhitespace(word.charAt(0)) && word.isBlank();
  }

  private static boolean follows(Token left, Token right) {
    boolean han = Scripts.isHan(left.text().charAt(0));
    int gap = right.begin() - left.end();
    return han == Scripts.isHan(right.text().charAt(0)) && gap == (han ? 0 : 1);
  }

  /** Terms with their English, which the linker has found already. */
  private static void glosses(LinkedDocument linked, Map<String, Signs> signs) {
    Map<Entity.Concept, Integer> counts = new HashMap<>();
    for (LinkedPassage passage : linked.passages()) {
      for (Place place : passage.places()) {
        if (place.entity() instanceof Entity.Concept concept && !concept.curated()) {
          counts.merge(concept, 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (concept, count) -> {
          String name = concept.names().in(Language.ZH).orElse(concept.key());
          Signs sign = signs.computeIfAbsent(Folding.fold(name), n -> new Signs(name));
          sign.glossed = Optional.of(concept);
          String english = concept.names().in(Language.EN).orElse("");
          boolean weak = WEAK.matcher(english).matches();
          sign.add("term.gloss", (weak ? 0.25 : 0.5) + 0.03 * Math.min(count, 8));
        });
  }

  private static boolean isKnown(Lexicon here, String term, Signs signs) {
    return here.rejects(term)
        || ROLES.contains(term)
        || !here.named(term).isEmpty()
        || (signs.glossed.isEmpty()
            && here.get(EntityType.CONCEPT, Keys.of(signs.surface)).isPresent());
  }

  private static void places(LinkedDocument linked, Map<String, Signs> signs) {
    Dictionary<Signs> dictionary = new Dictionary<>(signs);
    for (LinkedPassage passage : linked.passages()) {
      dictionary.find(
          passage.folded(),
          (begin, end, sign) -> {
            if (sign.places.size() < PLACES) {
              sign.places.add(passage.passage().view().source(begin, end));
            }
          });
    }
  }
}
