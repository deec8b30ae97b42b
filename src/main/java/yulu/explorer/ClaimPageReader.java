package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads what the page of a claim shows. */
final class ClaimPageReader {
  /** At least so much of the text is shown around the evidence, in UTF-16 units. */
  private static final int AROUND = 150;

  /** And at most so much more, to the next end of a sentence. */
  private static final int SLACK = 120;

  private static final String ENDS = "\n。！？!?；";

  private final Look look;
  private final Claims claims;

  ClaimPageReader(Look look) {
    this.look = look;
    this.claims = new Claims(look);
  }

  ClaimPage read(Node claim) {
    List<Place> places = claims.places(claim);
    DoubtReader doubt = new DoubtReader(look);
    return new ClaimPage(
        claims.card(claim),
        claims.attribution(claim),
        look.value(claim, REPORTER).map(look::link),
        look.text(claim, TARGET_TIME),
        look.text(claim, CONFIDENCE),
        Names.reason(look, look.text(claim, RULE)),
        passages(claim, places),
        doubt.within(places),
        doubt.decisions(places),
        pairs(claim, List.of(RESTATES, CITO_SUPPORTS)),
        pairs(claim, List.of(CITO_DISPUTES)),
        pairs(claim, List.of(REVISES)));
  }

  private List<ClaimPage.Passage> passages(Node claim, List<Place> places) {
    List<List<Place>> groups = new ArrayList<>();
    for (Place place : places) {
      if (groups.isEmpty() || !areNear(last(groups), place)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(place);
    }
    List<String> words =
        look.values(claim, EVIDENCE).stream().map(s -> look.text(s, NIF_ANCHOR_OF)).toList();
    return groups.stream().map(g -> passage(g.get(0).document(), g, words)).toList();
  }

  private static Place last(List<List<Place>> groups) {
    List<Place> group = groups.get(groups.size() - 1);
    return group.get(group.size() - 1);
  }

  /** True if what is shown around the two places would meet. */
  private static boolean areNear(Place one, Place other) {
    return one.document().equals(other.document())
        && other.begin() - one.end() < 2 * (AROUND + SLACK);
  }

  private ClaimPage.Passage passage(Node document, List<Place> places, List<String> words) {
    Link link = look.link(document);
    String address = link.path() + "#" + places.get(0).fragment();
    Link source = new Link(link.iri(), address, link.label(), link.lang());
    String lang = look.text(document, DCTERMS_LANGUAGE);
    Optional<DocumentText> text = DocumentText.of(look, document);
    if (text.isEmpty()) {
      return new ClaimPage.Passage(source, lang, false, false, List.of(), words);
    }
    String whole = text.get().text();
    int from = start(whole, text.get().utf16(places.get(0).begin()));
    int to = end(whole, text.get().utf16(places.get(places.size() - 1).end()));
    return new ClaimPage.Passage(
        source,
        lang.equals("zh") ? "zh-Hans" : lang,
        from > 0,
        to < whole.length(),
        text.get().lines(from, to, said(text.get(), places)),
        words);
  }

  private static List<MarkedText.Said> said(DocumentText text, Collection<Place> places) {
    MarkedText.Marker none = new MarkedText.Marker("", "", "");
    return places.stream()
        .map(p -> new MarkedText.Said(text.utf16(p.begin()), text.utf16(p.end()), none))
        .toList();
  }

  /** Where the context begins: after the end of a sentence if there is one near. */
  private static int start(String text, int begin) {
    int least = begin - AROUND;
    for (int i = least; i > Math.max(0, least - SLACK); i--) {
      if (isEnd(text, i - 1)) {
        return i;
      }
    }
    return whole(text, Math.max(0, least));
  }

  private static int end(String text, int end) {
    int least = end + AROUND;
    for (int i = least; i < Math.min(text.length(), least + SLACK); i++) {
      if (isEnd(text, i)) {
        return i + 1;
      }
    }
    return whole(text, Math.min(text.length(), least));
  }

  /** True if a sentence ends with the character; a full stop needs a space after it. */
  private static boolean isEnd(String text, int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0
        || (text.charAt(at) == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  /** Never between the halves of one character. */
  private static int whole(String text, int at) {
    boolean between = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return between ? at - 1 : at;
  }

  private List<Pair> pairs(Node claim, List<Node> kinds) {
    List<Triple> links = new ArrayList<>();
    for (Triple link : look.claimLinks(claim)) {
      if (kinds.contains(link.getPredicate()) && !Claims.isSaidTwice(link, look)) {
        links.add(link);
      }
    }
    links.sort(
        Comparator.comparingInt((Triple t) -> kinds.indexOf(t.getPredicate()))
            .thenComparing(t -> t.getSubject().getURI() + " " + t.getObject().getURI()));
    return links.stream().map(link -> pair(claim, link)).toList();
  }

  private Pair pair(Node claim, Triple link) {
    boolean out = link.getSubject().equals(claim);
    String kind = Claims.code(link.getPredicate());
    ClaimCard one = claims.card(claim);
    return new Pair(
        out ? kind : kind + ".of", one, claims.card(out ? link.getObject() : link.getSubject()));
  }
}
