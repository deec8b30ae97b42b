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
 * speaks for the first time after somebody was presented, whom the title names; and who calls a
 * name himself or talks of its bearer is somebody else.
 */
final class LabelNames {
  private static final double SURE = 1;
  private static final double OWN_WORD = 5;
  private static final double ANSWERS = 1;

  /** A name between commas may also be one of a list. */
  private static final double NAMED_ONLY = 0.5;

  private static final double PRESENTED = 2;
  private static final double NAMED_BEFORE = 0.4;
  private static final double MOST_BEFORE = 1.2;

  /** Who has spoken before, in a teaser, may still be the one who is presented. */
  private static final double AGAIN = 0.3;

  private static final int TEASERS = 3;

  private static final double TITLED = 1.5;
  private static final double CALLS = -2;

  /** One word is easily given to the wrong speaker. */
  private static final double CALLS_ALONE = -0.5;

  private static final double TALKS_OF = -0.25;

  /** Somebody of whom others may talk so often, and who may yet speak himself. */
  private static final double MOST_TALK = -2;

  /** Whom an organizer presents: 有请…, please welcome …, 我们今天的嘉宾…. */
  private static final Pattern PRESENTS =
      Pattern.compile(
          "(?:欢迎|有请|请出|邀请(?:到|了)?|介绍(?:一下)?|请到(?:了)?|交给|嘉宾|来宾|演讲者|讲者|主讲人|对话|采访(?:了)?|专访|连线|加入我们"
              + "|welcome|introduce|joined by|joined today by|join me|hand (?:it )?over to|turn (?:it )?over to|over to"
              + "|speaker|speakers|guest|guests|talking (?:to|with)|speaking (?:to|with)|spoke (?:to|with)|conversation with|interview(?:ed)?|by)"
              + "[^。！？!?.]{0,40}$");

  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?:我是|我叫|i'm|i am|my name is|this is)\\s?(?:你们的|本期|本期的|今天的)?(?:主播|主持人|主持|记者|编辑|嘉宾|host)?\\s?$");
  private static final Pattern CALLED_BEFORE =
      Pattern.compile(
          "(?:^|[，,。！？!?：:])\\s?(?:谢谢|感谢|欢迎|好的?|那|对|哎|诶|thank you|thanks|welcome|so|ok|okay|well)?[，,\\s]{0,2}$");
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "^(?:老师|教授|博士|律师|医生|先生|女士|总|工|院士|导演)?\\s?(?:$|[，,。！!?？：:]|您好|你好|好[，。]|好$|你先|您先|你怎么|您怎么|你觉得|您觉得|觉得|怎么看|您看|你看|来)");

  /** 与作者朱奈德进行了交谈: whom the verb after the name presents. */
  private static final Pattern PRESENTED_BY =
      Pattern.compile("^(?:教授|老师|先生|女士|博士)?(?:进行|做了|谈了|聊了)");

  private static final Pattern WITH = Pattern.compile("[与和跟同对][^，。！？]{0,12}$");

  /** 我是辛顿的学生: no name of the speaker's. */
  private static final Pattern OF_HIM = Pattern.compile("^(?:·\\p{IsHan}+)?(?:教授|老师|先生)?(?:的|'s)");

  /** 谢谢，罗素。 辛顿老师，您…: certainly a call. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:谢谢|感谢|欢迎|thank you|thanks|welcome)[，,\\s]{0,2}\\||\\|(?:老师|教授|博士|律师|医生|先生|女士|总|院士|导演)|\\|[^，,。]?(?:您|你|好|来|觉得|怎么看)|\\|[，,]\\s?(?:您|你|you|what|how|why|do|can|could|would|please|let)");

  /** 杰克？ */
  private static final Pattern NAME_ALONE = Pattern.compile("\\s*\\|\\s*[?？]\\s*");

  /** Evidence for a label and a person. */
  private final Map<String, Map<Entity, Double>> scores = new LinkedHashMap<>();

  private LabelNames() {}

  /**
   * Reads what a dialogue says of its labels.
   *
   * @param titled whom the title names and who may be those that speak most
   * @param main the labels that speak most
   */
  static LabelNames of(List<Reading> readings, Set<Entity> titled, List<String> main) {
    LabelNames names = new LabelNames();
    names.read(readings);
    for (String label : main) {
      titled.forEach(person -> names.add(label, person, TITLED / titled.size()));
    }
    return names;
  }

  private void read(List<Reading> readings) {
    String before = "";
    Map<Entity, Double> called = new HashMap<>();
    Map<Entity, Double> presented = new HashMap<>();
    Map<String, Integer> turns = new HashMap<>();
    for (Reading reading : readings) {
      Optional<String> label = reading.linked().passage().label();
      if (label.isEmpty()) {
        continue;
      }
      String own = label.get();
      scores.computeIfAbsent(own, l -> new HashMap<>());
      if (!own.equals(before)) {
        called.forEach((p, weight) -> add(own, p, weight));
        called.clear();
        int turn = turns.merge(own, 1, Integer::sum);
        double share = turn == 1 ? 1 : turn <= TEASERS ? AGAIN : 0;
        presented.forEach((p, weight) -> add(own, p, weight * share));
        presented.clear();
        before = own;
      }
      for (Place place : reading.places()) {
        if (place.is(EntityType.PERSON)) {
          take(reading, own, place, called, presented);
        }
      }
    }
  }

  private void take(
      Reading reading,
      String label,
      Place place,
      Map<Entity, Double> called,
      Map<Entity, Double> presented) {
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    String left = folded.substring(Math.max(begin, place.begin() - 14), place.begin());
    String right =
        folded.substring(place.end(), Math.min(reading.sentence().end(), place.end() + 8));
    if (Eponyms.isIn(folded, place)) {
      return;
    }
    if (INTRODUCES.matcher(left).find() && !OF_HIM.matcher(right).find()) {
      add(label, place.entity(), OWN_WORD);
      return;
    }
    if (CALLED_BEFORE.matcher(left).find() && CALLED_AFTER.matcher(right).find()) {
      boolean alone = NAME_ALONE.matcher(left + "|" + right).matches();
      add(label, place.entity(), alone ? CALLS_ALONE : CALLS);
      boolean addressed = alone || ADDRESSED.matcher(left + "|" + right).find();
      called.merge(place.entity(), addressed ? ANSWERS : NAMED_ONLY, Math::max);
    } else {
      double before = scores.getOrDefault(label, Map.of()).getOrDefault(place.entity(), 0.0);
      add(label, place.entity(), before > MOST_TALK ? TALKS_OF : 0);
    }
    String wide = folded.substring(Math.max(begin, place.begin() - 60), place.begin());
    boolean presents = PRESENTS.matcher(wide).find() || isSpokenWith(left, right);
    double known = presented.getOrDefault(place.entity(), 0.0);
    double more = presents ? PRESENTED : Math.min(MOST_BEFORE, known + NAMED_BEFORE);
    presented.put(place.entity(), Math.max(known, more));
  }

  /** 我与穆宾进行了交谈; not 穆宾进行了… alone. */
  private static boolean isSpokenWith(String left, String right) {
    return PRESENTED_BY.matcher(right).lookingAt() && WITH.matcher(left).find();
  }

  private void add(String label, Entity person, double weight) {
    scores.computeIfAbsent(label, l -> new HashMap<>()).merge(person, weight, Double::sum);
  }

  /** True if there is more that speaks for a person behind a label than against. */
  boolean mayBe(String label, Entity person) {
    return scores.getOrDefault(label, Map.of()).getOrDefault(person, 0.0) > 0;
  }

  /** True if it is rather certain that a person is not behind a label. */
  boolean speaksAgainst(String label, Entity person) {
    return scores.getOrDefault(label, Map.of()).getOrDefault(person, 0.0) <= CALLS / 2;
  }

  /**
   * The labels that could be told, each with its person, the best evidence first; each person has
   * one label at most.
   */
  Map<String, Entity> best() {
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
