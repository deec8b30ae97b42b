package yulu.rdf;

import java.util.List;
import java.util.Optional;
import yulu.claim.Attribution;
import yulu.claim.Claim;
import yulu.claim.Modality;
import yulu.claim.Occasion;
import yulu.entity.Entity;
import yulu.entity.EntityMention;
import yulu.entity.Names;
import yulu.entity.Names.Name;
import yulu.relation.Predicate;
import yulu.relation.Relation;
import yulu.text.Document;
import yulu.text.Language;
import yulu.text.Metadata;
import yulu.text.PartialDate;
import yulu.text.Span;

/** A document of two sentences, made by hand, and the entities that it names. */
public final class Samples {
  /** The mark before the first sentence lies outside the basic plane: two units, one code point. */
  public static final String TEXT = "𝄞 林夏认为预训练快到头了。\n林夏创办了青石实验室。\n";

  public static final Entity.Concept LEARNING =
      new Entity.Concept(
          "learning",
          names("learning", "学习"),
          true,
          List.of(new Entity.Gloss("Getting better with experience.", Language.EN)),
          List.of(),
          List.of(),
          Optional.empty());

  public static final Entity.Concept PRE_TRAINING =
      new Entity.Concept(
          "pre-training",
          new Names(
              List.of(new Name("pre-training", Language.EN), new Name("预训练", Language.ZH)),
              List.of(new Name("pretraining", Language.EN))),
          true,
          List.of(),
          List.of("learning", "no-such-key"),
          List.of("transfer"),
          Optional.of("Q1"));

  public static final Entity.Concept TRANSFER =
      new Entity.Concept(
          "transfer",
          names("transfer", "迁移"),
          true,
          List.of(),
          List.of("learning"),
          List.of(),
          Optional.empty());

  public static final Entity.Work PAPER =
      new Entity.Work(
          "on-learning",
          names("On Learning", "论学习"),
          true,
          "paper",
          List.of("Lin Xia", "A. Nother"),
          Optional.of(2024),
          Optional.of("Journal of Examples"),
          Optional.of("10.1000/xyz"),
          Optional.of("2401.00001"),
          Optional.empty(),
          Optional.empty());

  public static final Entity.Person LIN_XIA =
      new Entity.Person(
          "lin-xia",
          new Names(
              List.of(new Name("林夏", Language.ZH)), List.of(new Name("Lin Xia", Language.EN))),
          true,
          List.of(),
          Optional.empty());

  /** A person that no list has. */
  public static final Entity.Person HE_MING =
      new Entity.Person(
          "何明",
          new Names(List.of(new Name("何明", Language.ZH)), List.of()),
          false,
          List.of(),
          Optional.empty());

  public static final Entity.Organization LAB =
      new Entity.Organization(
          "青石实验室",
          new Names(List.of(new Name("青石实验室", Language.ZH)), List.of()),
          false,
          Optional.of("lab"),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public static final Occasion TALK =
      new Occasion(
          "talk-2025-05",
          "五月讲座",
          "talk",
          Optional.of(new PartialDate(2025, 5, 0)),
          List.of(HE_MING, LIN_XIA));

  /** What the vocabulary's graph is made of. */
  public static final List<Entity> LEXICON =
      List.of(LEARNING, PRE_TRAINING, TRANSFER, PAPER, LIN_XIA);

  private Samples() {}

  public static DocumentGraph graph() {
    return graph("notes/五月 讲座.txt", "0".repeat(64));
  }

  public static DocumentGraph graph(String identifier, String sha256) {
    return new DocumentGraph(
        document(identifier, sha256),
        Language.ZH,
        Optional.of(TALK),
        List.of(TALK),
        List.of(
            mention("林夏", 0, LIN_XIA),
            mention("预训练", 0, PRE_TRAINING),
            mention("林夏", 10, LIN_XIA),
            mention("青石实验室", 0, LAB)),
        List.of(claim()),
        List.of(founded()),
        List.of(),
        List.of());
  }

  public static Claim claim() {
    return new Claim(
        "预训练快到头了",
        Language.ZH,
        List.of(LIN_XIA),
        Attribution.REPORTED,
        Optional.of(HE_MING),
        Modality.PREDICTED,
        List.of(PRE_TRAINING),
        List.of(span("预训练快到头了", 0)),
        Optional.of(TALK),
        Optional.of(new PartialDate(2025, 5, 17)),
        Optional.of("2030 年前"),
        0.85,
        "cue:认为");
  }

  public static Relation founded() {
    return new Relation(
        LIN_XIA, Predicate.FOUNDED, LAB, List.of(span("林夏创办了青石实验室", 0)), 1, "founded:创办");
  }

  public static EntityMention mention(String surface, int from, Entity entity) {
    return new EntityMention(span(surface, from), entity, 0.9, "lexicon");
  }

  public static Span span(String surface, int from) {
    int begin = TEXT.indexOf(surface, from);
    return new Span(begin, begin + surface.length());
  }

  private static Document document(String identifier, String sha256) {
    Metadata metadata =
        new Metadata(
            Optional.of("五月讲座的笔记"),
            Optional.of(Language.ZH),
            Optional.of("talk-notes"),
            Optional.of(new PartialDate(2025, 0, 0)),
            Optional.of("五月讲座"),
            List.of("林夏"),
            Optional.empty(),
            List.of("何明", "Lin Xia"),
            List.of(),
            List.of(),
            List.of(),
            Optional.of("https://example.org/notes?x=1#top"),
            Optional.empty());
    return new Document(identifier, sha256, TEXT, metadata, List.of(), List.of(), List.of());
  }

  private static Names names(String en, String zh) {
    return new Names(List.of(new Name(en, Language.EN), new Name(zh, Language.ZH)), List.of());
  }
}
