package yulu.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;

/**
 * Which person a label without a name means: who says 我是…, who answers when a name was called, who
 * calls it himself (and so is somebody else), who presents it.
 */
final class LabelNames {
  private static final double SURE = 1;
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?:我是|我叫|i'm|i am|my name is|this is)\\s?(?:你们的|本期|本期的|今天的)?(?:主播|主持人|主持|记者|编辑|嘉宾|host)?\\s?$");
  private static final Pattern CALLED_BEFORE =
      Pattern.compile(
          "(?:^|[，,。！？!?：:])\\s?(?:谢谢|感谢|欢迎|好的?|那|对|哎|诶|thank you|thanks|welcome|so|ok|okay|well)?[，,\\s]{0,2}$");
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "^(?:老师|教授|博士|律师|医生|先生|女士|总|工|院士|导演)?\\s?(?:$|[，,。！!?？：:]|您好|你好|好[，。]|好$|你先|您先|你怎么|您怎么|你觉得|您觉得|觉得|怎么看|您看|你看|来)");

  /** Evidence for a label and a person. */
  private final Map<String, Map<Entity, Double>> scores = new LinkedHashMap<>();

  private LabelNames() {}

  /** The labels that could be told, each with its person; each person has one label at most. */
  static Map<String, Entity> of(List<Reading> readings) {
    LabelNames names = new LabelNames();
    names.read(readings);
    return names.best();
  }

  private void read(List<Reading> readings) {
    String before = "";
    Set<Entity> called = new HashSet<>();
    for (Reading reading : readings) {
      Optional<String> label = reading.linked().passage().label();
      if (label.isEmpty()) {
        continue;
      }
      String own = label.get();
      scores.computeIfAbsent(own, l -> new HashMap<>());
      if (!own.equals(before)) {
        String answering = own;
        called.forEach(p -> add(answering, p, 1));
        called.clear();
        before = own;
      }
      for (Place place : reading.places()) {
        if (place.is(EntityType.PERSON)) {
          take(reading, own, place, called);
        }
      }
    }
  }

  private void take(Reading reading, String label, Place place, Set<Entity> called) {
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    String left = folded.substring(Math.max(begin, place.begin() - 14), place.begin());
    String right =
        folded.substring(place.end(), Math.min(reading.sentence().end(), place.end() + 8));
    if (INTRODUCES.matcher(left).find()) {
      add(label, place.entity(), 5);
    } else if (CALLED_BEFORE.matcher(left).find() && CALLED_AFTER.matcher(right).find()) {
      add(label, place.entity(), -2);
      called.add(place.entity());
    } else {
      add(label, place.entity(), -0.25);
    }
  }

  private void add(String label, Entity person, double weight) {
    scores.computeIfAbsent(label, l -> new HashMap<>()).merge(person, weight, Double::sum);
  }

  /** Greedily, the best evidence first. */
  private Map<String, Entity> best() {
    record Pair(String label, Entity person, double score) {}
    List<Pair> pairs = new ArrayList<>();
    scores.forEach(
        (label, persons) ->
            persons.forEach((person, score) -> pairs.add(new Pair(label, person, score))));
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(Pair::label)
            .thenComparing(p -> p.person().key()));
    Map<String, Entity> chosen = new LinkedHashMap<>();
    Set<Entity> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.score >= SURE && !chosen.containsKey(pair.label) && taken.add(pair.person)) {
        chosen.put(pair.label, pair.person);
      }
    }
    return chosen;
  }
}
