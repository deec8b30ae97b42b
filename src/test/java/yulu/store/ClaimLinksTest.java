package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import yulu.store.ClaimLink.Kind;
import yulu.text.PartialDate;

/** Claims about bridges by two engineers who do not exist. */
class ClaimLinksTest {
  private static final String LIN = "person/lin";
  private static final String WEBER = "person/weber";
  private static final String ARCH = "concept/stone-arch";
  private static final String STEEL = "concept/steel";

  @Test
  void theSameInOtherWordsIsARestatementBothWays() {
    Sample one = new Sample("a").by(LIN).about(ARCH).words("石料 承压 洪水 桥墩 百年");
    Sample other = new Sample("b").by(LIN).about(ARCH).words("石料 承压 桥墩 百年 河床");
    Sample apart = new Sample("c").by(LIN).about(STEEL).words("预算 工期 图纸");
    assertEquals(links(Kind.RESTATES, "a", "b", "b", "a"), between(one, other, apart));
  }

  @Test
  void oneDocumentDoesNotRestateItself() {
    Sample one = new Sample("a").by(LIN).about(ARCH).words("石料 承压 洪水 桥墩 百年");
    Sample other = new Sample("a2").in("a").by(LIN).about(ARCH).words("石料 承压 洪水 桥墩 百年");
    assertEquals(links(Kind.RESTATES), between(one, other));
  }

  @Test
  void aFewCommonWordsAreNoRestatement() {
    Sample one = new Sample("a").by(LIN).about(ARCH).words("石料 便宜");
    Sample other = new Sample("b").by(LIN).about(ARCH).words("石料 运输 山路 骡马");
    assertEquals(links(Kind.RESTATES), between(one, other));
  }

  @Test
  void likeClaimsNearbyTellThatTwoAccountsGoSideBySide() {
    Sample first = new Sample("a1").in("a").by(LIN).about(ARCH).words("石料 承压 洪水 桥墩 百年");
    Sample second = new Sample("a2").in("a").by(LIN).about(STEEL).words("锈蚀 涂料 费用");
    Sample again = new Sample("b1").in("b").by(LIN).about(ARCH).words("石料 承压 洪水 桥墩 百年");
    Sample then = new Sample("b2").in("b").by(LIN).about(STEEL).words("锈蚀 检修 工人");
    assertTrue(
        between(first, second, again, then).contains(new ClaimLink("a2", Kind.RESTATES, "b2")));
    assertEquals(
        links(Kind.RESTATES), between(second, then), "alone the two say too little of the same");
  }

  @Test
  void acrossLanguagesThreeNamesOrNumbersInCommonTellTheSame() {
    Sample one = new Sample("a").by(LIN).about(ARCH, STEEL).words("桥墩 64");
    Sample other = new Sample("b").by(LIN).about(ARCH, STEEL).words("pier 64").english();
    assertEquals(links(Kind.RESTATES, "a", "b", "b", "a"), between(one, other));
    assertEquals(links(Kind.RESTATES), between(one.words("桥墩"), other));
  }

  @Test
  void aChangedMindRevisesTheEarlierClaimOnTheMatter() {
    Sample before = new Sample("a").by(LIN).about(STEEL).words("锈蚀 桥面 铺设").on("2012");
    Sample offTopic = new Sample("b").by(LIN).about(ARCH).words("石料 百年").on("2012");
    Sample now =
        new Sample("c").by(LIN).about(STEEL).words("锈蚀 更换 栏杆").on("2020-05").text("他改变了看法");
    assertEquals(links(Kind.REVISES, "c", "a"), between(before, offTopic, now));
    assertEquals(
        links(Kind.REVISES), between(before, offTopic, now.on("2011")), "it was said before");
  }

  @Test
  void aViewOfTodayRevisesAnOlderOneOnlyWhereTheDatesSaySo() {
    Sample before = new Sample("a").by(LIN).about(STEEL).words("锈蚀 桥面 铺设").on("2012");
    Sample now = new Sample("b").by(LIN).about(STEEL).words("锈蚀 更换 栏杆").text("他现在更看重");
    assertEquals(links(Kind.REVISES), between(before, now));
    assertEquals(links(Kind.REVISES, "b", "a"), between(before, now.on("2020")));
    assertEquals(links(Kind.REVISES), between(before, now.on("2012-03")), "perhaps the same time");
  }

  @Test
  void whoNamesTheOtherAndDisagreesDisputesWhatHeSaidOnTheMatter() {
    Sample said = new Sample("a").by(WEBER).about(STEEL).words("锈蚀 桥面 铺设");
    Sample other = new Sample("b").by(WEBER).about(ARCH).words("石料 百年");
    Sample against = new Sample("c").by(LIN).about(STEEL, WEBER).words("锈蚀 桥面").text("林不同意韦伯的说法");
    assertEquals(links(Kind.DISPUTES, "c", "a"), between(said, other, against));
    assertEquals(links(Kind.SUPPORTS, "c", "a"), between(said, other, against.text("林赞同韦伯的说法")));
  }

  @Test
  void aDenialOfWhatSomebodyElseSaysDisputesIt() {
    Sample said = new Sample("a").by(WEBER).about(STEEL).words("锈蚀 桥面 铺设 海风 涂料");
    Sample denial = new Sample("b").by(LIN).about(STEEL).words("锈蚀 桥面 铺设 海风 涂料").denies("锈蚀");
    assertEquals(links(Kind.DISPUTES, "b", "a"), between(said, denial));
  }

  @Test
  void theLaterOfTwoPeopleWhoSayTheSameSupportsTheOther() {
    Sample said = new Sample("a").by(WEBER).about(STEEL).words("锈蚀 桥面 铺设 海风 涂料").on("2012");
    Sample same = new Sample("b").by(LIN).about(STEEL).words("锈蚀 桥面 铺设 海风 涂料").on("2020");
    assertEquals(links(Kind.SUPPORTS, "b", "a"), between(said, same));
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = "石料 承压" + i % 7 + " 洪水" + i % 5 + " 桥墩" + i % 4 + " 百年 河床";
      samples.add(new Sample("d" + i).by(i % 3 == 0 ? LIN : WEBER).about(ARCH).words(text));
    }
    SortedSet<ClaimLink> expected = between(samples.toArray(Sample[]::new));
    Collections.shuffle(samples, new Random(1));
    assertEquals(expected, between(samples.toArray(Sample[]::new)));
    assertTrue(!expected.isEmpty());
  }

  private static SortedSet<ClaimLink> between(Sample... samples) {
    List<LinkableClaim> claims = new ArrayList<>();
    for (Sample sample : samples) {
      claims.add(sample.claim());
    }
    return ClaimLinks.between(claims);
  }

  private static SortedSet<ClaimLink> links(Kind kind, String... ends) {
    SortedSet<ClaimLink> links = new TreeSet<>();
    for (int i = 0; i < ends.length; i += 2) {
      links.add(new ClaimLink(ends[i], kind, ends[i + 1]));
    }
    return links;
  }

  /** A claim in the making; its IRI tells its place in the document. */
  private record Sample(
      String iri,
      String document,
      Set<String> claimants,
      Set<String> entities,
      Set<String> words,
      Set<String> denied,
      String text,
      boolean chinese,
      String date) {
    Sample(String iri) {
      this(iri, iri, Set.of(), Set.of(), Set.of(), Set.of(), "", true, "");
    }

    Sample english() {
      return new Sample(iri, document, claimants, entities, words, denied, text, false, date);
    }

    Sample in(String name) {
      return new Sample(iri, name, claimants, entities, words, denied, text, chinese, date);
    }

    Sample by(String claimant) {
      return new Sample(
          iri, document, Set.of(claimant), entities, words, denied, text, chinese, date);
    }

    Sample about(String... about) {
      return new Sample(
          iri, document, claimants, Set.of(about), words, denied, text, chinese, date);
    }

    Sample words(String all) {
      Set<String> each = Set.of(all.split(" "));
      return new Sample(iri, document, claimants, entities, each, denied, text, chinese, date);
    }

    Sample denies(String word) {
      return new Sample(
          iri, document, claimants, entities, words, Set.of(word), text, chinese, date);
    }

    Sample text(String folded) {
      return new Sample(iri, document, claimants, entities, words, denied, folded, chinese, date);
    }

    Sample on(String day) {
      return new Sample(iri, document, claimants, entities, words, denied, text, chinese, day);
    }

    LinkableClaim claim() {
      Optional<PartialDate> when = PartialDate.parse(date);
      int place = iri.charAt(iri.length() - 1);
      return new LinkableClaim(
          iri,
          document,
          place,
          claimants,
          entities,
          words,
          denied,
          !denied.isEmpty(),
          text,
          chinese,
          when);
    }
  }
}
