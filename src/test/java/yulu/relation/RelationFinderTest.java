package yulu.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.text.Passage;
import yulu.text.Span;

class RelationFinderTest {
  private final RelationFinder finder = new RelationFinder(RelationRules.bundled());

  @Test
  void relationsComeInTheOrderOfTheText() {
    assertEquals(
        List.of("方明 affiliatedWith 谷歌", "方明 founded 星火", "星火 partOf 微软"),
        found(
            "[方明|person]曾在[谷歌|organization]工作。[方明|person]创办了[星火|organization]，后来被[微软|organization]收购。"));
  }

  @Test
  void aStatementThatSeveralRulesFindIsOneRelation() {
    assertEquals(
        List.of("方明 affiliatedWith 星火", "方明 founded 星火"),
        found("[星火|organization]联合创始人兼首席执行官[方明|person]来了。"));
  }

  @Test
  void moreOfAKindIsNoComparisonWithWhatStandsBefore() {
    assertEquals(List.of(), found("暂停训练[变换网络|concept]比[卷积网络|concept]更强大的系统。"));
    assertEquals(List.of("变换网络 outperforms 卷积网络"), found("[变换网络|concept]比[卷积网络|concept]更强大。"));
  }

  @Test
  void whoOnlyFoundedAHouseHoldsNoOfficeThere() {
    assertEquals(List.of("方明 founded 星火"), found("[星火|organization]联合创始人[方明|person]来了。"));
  }

  @Test
  void whatTheLineBeforePlansIsAnotherClause() {
    String plans = "好的思路能够决定成败";
    String made = "[方明|person]创办了[星火|organization]";
    assertEquals(List.of("方明 founded 星火"), found(plans + "\n" + made));
    assertEquals(List.of(), found(plans + made));
    assertEquals(List.of(), found("[方明|person]没有\n创办[星火|organization]"));
  }

  @Test
  void aGlossTellsOfTheNameBeforeItAndOfNoneAfterIt() {
    assertEquals(
        List.of("星火 created 弈秋"),
        found("他们让[弈秋|system]（由[星火|organization]开发的一款程序）和[双子座|system]对弈。"));
  }

  @Test
  void theSameStatementInTwoSentencesIsTwoRelations() {
    assertEquals(
        List.of("方明 founded 星火", "方明 founded 星火"),
        found("[方明|person]创办了[星火|organization]。是的，[方明|person]创办了[星火|organization]。"));
  }

  @Test
  void evidenceIsTheSentence() {
    Marked marked = Marked.read("开场白。[方明|person]创办了[星火|organization]，很辛苦。结束语。");
    Relation relation = finder.find(List.of(marked.passage())).get(0);
    assertEquals(List.of(new Span(4, 16)), relation.evidence());
  }

  @Test
  void traditionalTextIsReadLikeSimplified() {
    assertEquals(List.of("方明 founded 星火"), found("[方明|person]與同事們在去年創辦了[星火|organization]。"));
  }

  @Test
  void nothingIsFoundInQuestionsDenialsAndSuppositions() {
    assertEquals(List.of(), found("[方明|person]创办了[星火|organization]吗？"));
    assertEquals(List.of(), found("[方明|person]从未创办[星火|organization]。"));
    assertEquals(List.of(), found("如果[方明|person]创办了[星火|organization]，就好了。"));
    assertEquals(
        List.of(), found("Had it rained, [Tom|person] might have founded [Spark|organization]."));
  }

  @Test
  void whatIsSaidInPassingHoldsInADenialToo() {
    assertEquals(List.of("方明 affiliatedWith 星火"), found("[星火|organization]首席科学家[方明|person]不这样看。"));
  }

  @Test
  void aPronounIsTheOnlyPersonNamedBefore() {
    assertEquals(List.of("方明 founded 星火"), found("[方明|person]住在北京。他后来创办了[星火|organization]。"));
    assertEquals(
        List.of("tom founded spark"),
        found("[Tom|person] lives in Paris. He later founded [Spark|organization]."));
  }

  @Test
  void aPronounThatMayMeanTwoPersonsIsLeft() {
    assertEquals(List.of(), found("[方明|person]常见到[陈雨|person]。他后来创办了[星火|organization]。"));
  }

  @Test
  void theFirstPersonIsTheSpeaker() {
    Entity speaker = Marked.read("[陈雨|person]").passage().places().get(0).entity();
    Marked marked = Marked.read("我和[方明|person]一起工作过，我后来加入了[谷歌|organization]。");
    assertEquals(
        List.of("陈雨 colleagueOf 方明", "陈雨 affiliatedWith 谷歌"),
        texts(finder.find(List.of(marked.passage()), spokenBy(speaker))));
    assertEquals(List.of(), texts(finder.find(List.of(marked.passage()))));
  }

  @Test
  void weIsTheHouseThatTheSpeakerIsToldToHaveFoundedOrElseHimself() {
    Entity speaker = person("方明");
    List<LinkedPassage> founder =
        List.of(
            Marked.read("我创办了[星火|organization]。").passage(),
            Marked.read("我们发布了[双子座|system]。").passage());
    assertEquals(
        List.of("方明 founded 星火", "星火 created 双子座"), texts(finder.find(founder, spokenBy(speaker))));
    assertEquals(
        List.of("方明 created 双子座"), texts(finder.find(founder.subList(1, 2), spokenBy(speaker))));
    assertEquals(List.of(), texts(finder.find(founder.subList(1, 2))));
  }

  @Test
  void ofAnotherHouseTheSpeakerTellsForHimself() {
    List<LinkedPassage> passages =
        List.of(
            Marked.read("I founded [Spark|organization].").passage(),
            Marked.read("At [Google|organization] we released [Claude|system].").passage());
    assertEquals(
        List.of("tom founded spark", "tom created claude"),
        texts(finder.find(passages, spokenBy(person("Tom")))));
  }

  @Test
  void aSpaceBetweenHanCharactersEndsAClause() {
    assertEquals(
        List.of("方明 affiliatedWith 谷歌", "方明 affiliatedWith 微软"),
        found("[方明|person]早年去了[谷歌|organization] 后来又去了[微软|organization]"));
  }

  @Test
  void aSubjectIsLeftOutBeforeAVerbOrAPrepositionToo() {
    assertEquals(List.of("方明 founded 星火"), found("[方明|person]住在北京。用积蓄办了[星火|organization]。"));
    assertEquals(List.of(), found("[方明|person]住在北京。邻居办了[星火|organization]。"));
    assertEquals(
        List.of("陈雨 affiliatedWith 星火"),
        found("[方明|person]住在北京。离开[谷歌|organization]一年之后，[陈雨|person]加入了[星火|organization]。"));
  }

  @Test
  void anAnswerWithoutASubjectIsAboutTheGuest() {
    Entity guest = person("方明");
    Cast cast =
        new Cast(
            (p, s) -> Optional.of(guest),
            (p, s) -> Optional.empty(),
            Optional.of(guest),
            p -> Optional.empty());
    LinkedPassage said = Marked.read("对，在[谷歌|organization]工作了十年。").passage();
    Passage plain = said.passage();
    LinkedPassage turn =
        new LinkedPassage(
            new Passage(
                plain.kind(),
                plain.section(),
                plain.turn(),
                Optional.of("方明"),
                plain.view(),
                plain.sentences(),
                0),
            said.folded(),
            said.tokens(),
            said.places());
    assertEquals(List.of("方明 affiliatedWith 谷歌"), texts(finder.find(List.of(turn), cast)));
  }

  @Test
  void aLineOfOfficesIsSaidOfWhomTheTextTells() {
    Entity hero = person("方明");
    Cast cast =
        new Cast(
            (p, s) -> Optional.empty(),
            (p, s) -> Optional.empty(),
            Optional.empty(),
            p -> Optional.of(hero));
    assertEquals(
        List.of("方明 affiliatedWith 谷歌", "方明 affiliatedWith 星火"),
        texts(
            finder.find(
                List.of(Marked.read("[谷歌|organization]教授，[星火|organization]主任。").passage()), cast)));
    assertEquals(
        List.of(),
        texts(finder.find(List.of(Marked.read("[谷歌|organization]教授们没有来。").passage()), cast)));
  }

  @Test
  void whoSaysHisNameIsNotHe() {
    assertEquals(List.of(), found("I'm [Maya|person]. He founded [Spark|organization] in 2019."));
  }

  @Test
  void heInNotesAboutOnePersonIsThatPerson() {
    Entity hero = person("方明");
    List<LinkedPassage> notes =
        List.of(
            Marked.read("[陈雨|person]没有来。").passage(),
            Marked.read("他创办了[星火|organization]。").passage());
    Cast cast =
        new Cast(
            (p, s) -> Optional.empty(),
            (p, s) -> Optional.empty(),
            Optional.empty(),
            p -> Optional.of(hero));
    assertEquals(List.of("方明 founded 星火"), texts(finder.find(notes, cast)));
  }

  @Test
  void inAConversationHeIsTheOnlyOtherPersonWhomTheTurnBeforeNames() {
    Entity host = Marked.read("[陈雨|person]").passage().places().get(0).entity();
    List<LinkedPassage> turns =
        List.of(
            Marked.read("今天讲[方明|person]。").passage(),
            Marked.read("嗯。").passage(),
            Marked.read("他后来创办了[星火|organization]。").passage());
    assertEquals(List.of("方明 founded 星火"), texts(finder.find(turns, spokenBy(host))));
  }

  @Test
  void youIsTheGuestToWhomTheOtherVoiceSpeaks() {
    Entity guest = person("方明");
    Marked marked = Marked.read("所以你后来创办了[星火|organization]。");
    Cast cast =
        new Cast(
            (p, s) -> Optional.empty(),
            (p, s) -> Optional.of(guest),
            Optional.of(guest),
            p -> Optional.empty());
    assertEquals(List.of("方明 founded 星火"), texts(finder.find(List.of(marked.passage()), cast)));
    assertEquals(List.of(), texts(finder.find(List.of(marked.passage()))));
  }

  @Test
  void withWhomSomebodyGoesIsNotTheSubjectOfWhatFollows() {
    assertEquals(List.of(), found("后来跟着[方明|person]去了北方。他在那里创办了[星火|organization]。"));
    assertEquals(
        List.of("陈雨 founded 星火"),
        found("[陈雨|person]后来采访了[方明|person]，[方明|person]没有说话。[陈雨|person]创办了[星火|organization]。"));
    assertEquals(
        List.of("陈雨 founded 星火"), found("[陈雨|person]跟[方明|person]聊过。他后来创办了[星火|organization]。"));
  }

  @Test
  void whoStandsAfterAPrepositionIsNoHe() {
    assertEquals(
        List.of("tom affiliatedWith google"),
        found("[Tom|person] argued with [Rich|person]. He later joined [Google|organization]."));
  }

  @Test
  void aListMayEndWithOthers() {
    assertEquals(
        List.of("tom authored green-book", "rich authored green-book"),
        found("\"[Green Book|work]\" was written by [Tom|person], [Rich|person] and others."));
  }

  @Test
  void nowIsNoPreposition() {
    assertEquals(List.of("方明 founded 星火"), found("所以[方明|person]创办了[星火|organization]。"));
  }

  @Test
  void aSubjectLeftOutIsTheOnlyPersonNamedBefore() {
    assertEquals(List.of("方明 founded 星火"), found("[方明|person]住在北京。二〇一二年创办了[星火|organization]。"));
    assertEquals(
        List.of("陈雨 founded 星火"), found("[方明|person]住在北京。后来[陈雨|person]创办了[星火|organization]。"));
    assertEquals(List.of(), found("[方明|person]住在北京。后来有人创办了[星火|organization]。"));
  }

  @Test
  void isHasNothingToDoWithI() {
    assertEquals(
        List.of("tom authored green-book"),
        found("[Tom|person] is the author of [Green Book|work]."));
  }

  @Test
  void theSecondVerbOfASubjectIsNotTheFirstOnesObject() {
    assertEquals(
        List.of("tom affiliatedWith google", "tom founded spark"),
        found("[Tom|person] left [Google|organization] in 2020 and founded [Spark|organization]."));
  }

  @Test
  void onlyTheLastClauseOfAQuestionIsAsked() {
    assertEquals(List.of("星火 partOf 微软"), found("[星火|organization]被[微软|organization]收购了，你后悔吗？"));
    assertEquals(List.of(), found("[星火|organization]被[微软|organization]收购了，是真的吗？"));
    assertEquals(List.of(), found("Did [Tom|person] found [Spark|organization], or was it sold?"));
  }

  @Test
  void whatTheAnswerAffirmsIsStated() {
    assertEquals(List.of("方明 founded 星火"), found("[方明|person]创办了[星火|organization]吗？对，很早。"));
    assertEquals(List.of(), found("[方明|person]创办了[星火|organization]吗？对我来说无所谓。"));
  }

  @Test
  void whatFollowsWhoIsSaidOfTheNameBeforeIt() {
    assertEquals(
        List.of("tom founded spark"),
        found("[Tom|person], who founded [Spark|organization], left."));
    assertEquals(
        List.of("tom affiliatedWith google"),
        found("[Tom|person], who joined [Google|organization], left."));
    assertEquals(
        List.of("judea created belief-nets"),
        found("[Judea|person], who invented [belief nets|concept], agreed."));
  }

  @Test
  void withWhomSomebodyDoesItLeavesHimTheSubjectToo() {
    assertEquals(
        List.of("方明 founded 星火", "陈雨 founded 星火"),
        found("[方明|person]前年离职，跟[陈雨|person]一起创办了[星火|organization]。"));
    assertEquals(
        List.of("陈雨 founded 星火"), found("[方明|person]的学生跟[陈雨|person]一起创办了[星火|organization]。"));
  }

  @Test
  void whoIsNamedForSomethingOfHisIsNoHe() {
    assertEquals(
        List.of("方明 founded 星火"),
        found("[方明|person]住在北京。那里读了一首[陈雨|person]的诗。他后来创办了[星火|organization]。"));
  }

  private static Entity person(String name) {
    return Marked.read("[" + name + "|person]").passage().places().get(0).entity();
  }

  private static Cast spokenBy(Entity speaker) {
    return new Cast(
        (p, s) -> Optional.of(speaker),
        (p, s) -> Optional.empty(),
        Optional.empty(),
        p -> Optional.empty());
  }

  private List<String> found(String source) {
    return texts(finder.find(List.of(Marked.read(source).passage())));
  }

  private static List<String> texts(List<Relation> relations) {
    return relations.stream()
        .map(r -> r.subject().key() + " " + r.predicate().localName() + " " + r.object().key())
        .toList();
  }
}
