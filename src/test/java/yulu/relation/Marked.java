package yulu.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.entity.Names;
import yulu.entity.Place;
import yulu.nlp.Analyzer;
import yulu.nlp.Folding;
import yulu.nlp.Tokens;
import yulu.text.Block;
import yulu.text.Language;
import yulu.text.Passage;
import yulu.text.SentenceSplitter;
import yulu.text.Span;
import yulu.text.View;

/**
 * A text whose entities are marked as {@code [name|type]}, or {@code [name|type=S]} with what they
 * are to the expected relation: S subject, O object, P one of a pair. A line break begins a line of
 * subtitles, which are joined without it.
 */
record Marked(LinkedPassage passage, Map<Character, List<String>> roles) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([a-z]+)(?:=([SOP]))?\\]");
  private static final Analyzer ANALYZER = new Analyzer();

  static Marked read(String source) {
    StringBuilder plain = new StringBuilder();
    List<Integer> breaks = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    Map<Character, List<String>> roles = new HashMap<>();
    Matcher mark = MARK.matcher(source);
    int from = 0;
    while (mark.find()) {
      append(source.substring(from, mark.start()), plain, breaks);
      int begin = plain.length();
      plain.append(mark.group(1));
      places.add(
          new Place(begin, plain.length(), entity(mark.group(1), mark.group(2)), 1.0, "test"));
      if (mark.group(3) != null) {
        roles
            .computeIfAbsent(mark.group(3).charAt(0), r -> new ArrayList<>())
            .add(key(mark.group(1)));
      }
      from = mark.end();
    }
    append(source.substring(from), plain, breaks);
    return new Marked(passage(plain.toString(), places, breaks), roles);
  }

  private static void append(String words, StringBuilder plain, List<Integer> breaks) {
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        breaks.add(plain.length());
      }
      plain.append(lines[i]);
    }
  }

  /** What the marks say, as {@code subject object}; pairs in the order of the text. */
  List<String> expected() {
    List<String> expected = new ArrayList<>();
    for (String s : roles.getOrDefault('S', List.of())) {
      for (String o : roles.getOrDefault('O', List.of())) {
        expected.add(s + " " + o);
      }
    }
    List<String> pair = roles.getOrDefault('P', List.of());
    for (int i = 0; i < pair.size(); i++) {
      for (int j = i + 1; j < pair.size(); j++) {
        expected.add(pair.get(i) + " " + pair.get(j));
      }
    }
    return expected.stream().sorted().toList();
  }

  private static LinkedPassage passage(String text, List<Place> places, List<Integer> breaks) {
    View.Builder builder = new View.Builder(text, List.of(), breaks.isEmpty());
    int begin = 0;
    for (int end : breaks) {
      builder.block(new Span(begin, end));
      begin = end;
    }
    View view = builder.block(new Span(begin, text.length())).build();
    if (!view.text().equals(text)) {
      throw new IllegalArgumentException("write it as the view does: " + view.text());
    }
    Passage passage =
        new Passage(
            Block.Kind.PARAGRAPH,
            0,
            0,
            Optional.empty(),
            view,
            new SentenceSplitter(List.of()).split(view),
            0);
    String folded = Folding.fold(text);
    return new LinkedPassage(
        passage, folded, new Tokens(text, ANALYZER.tokens(text), false), places);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static Entity entity(String name, String type) {
    Names names = new Names(List.of(new Names.Name(name, Language.EN)), List.of());
    String key = key(name);
    Optional<String> no = Optional.empty();
    return switch (type) {
      case "person" -> new Entity.Person(key, names, false, List.of(), no);
      case "organization" -> new Entity.Organization(key, names, false, no, List.of(), no, no);
      case "concept" -> new Entity.Concept(key, names, false, List.of(), List.of(), List.of(), no);
      case "work" ->
          new Entity.Work(
              key, names, false, "paper", List.of(), Optional.empty(), no, no, no, no, no);
      case "system", "model" ->
          new Entity.Software(key, names, false, Optional.of("model"), no, List.of(), no);
      case "benchmark" ->
          new Entity.Software(key, names, false, Optional.of("benchmark"), no, List.of(), no);
      case "event" ->
          new Entity.Event(
              key, names, false, Optional.of("conference"), Optional.empty(), List.of(), no);
      case "award" ->
          new Entity.Event(
              key, names, false, Optional.of("award"), Optional.empty(), List.of(), no);
      default -> throw new IllegalArgumentException("no type of entity: " + type);
    };
  }
}
