package yulu.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.mention.EntityType;
import yulu.text.Language;

/**
 * Works that a text names only by their authors: Hinton和van Camp的论文, Krizhevsky et al.'s paper. The
 * words themselves are the name; they stand for a work of their own, since the text gives no title.
 */
final class UntitledWorks {
  private static final Pattern AFTER =
      Pattern.compile(
          "^ ?(?:等人|等)?的(?:这篇|那篇|一篇|著名|经典|开创性)?(?:论文|文章|博客文章|博客|书籍|著作|专著|教程|报告)(?![“\"《「『：:]|题为|《)"
              + "|^ (?:et al\\.?(?:'s|’s)?|and colleagues'?)? ?(?:paper|article|book|essay)(?! [“\"])");
  private static final Pattern JOINED = Pattern.compile(" ?(?:和|与|及|、|and|&) ?");

  private UntitledWorks() {}

  /** Such works in a passage. */
  static List<Place> in(LinkedPassage passage) {
    List<Place> found = new ArrayList<>();
    String folded = passage.folded();
    List<Place> places = passage.places();
    for (int i = 0; i < places.size(); i++) {
      Place last = places.get(i);
      if (!last.is(EntityType.PERSON)) {
        continue;
      }
      Matcher m = AFTER.matcher(folded).region(last.end(), folded.length());
      if (!m.lookingAt()) {
        continue;
      }
      int first = i;
      while (first > 0
          && places.get(first - 1).is(EntityType.PERSON)
          && JOINED
              .matcher(folded.substring(places.get(first - 1).end(), places.get(first).begin()))
              .matches()) {
        first--;
      }
      List<String> authors =
          places.subList(first, i + 1).stream()
              .map(p -> p.entity().names().preferred().get(0).text())
              .toList();
      found.add(place(passage, places.get(first).begin(), m.end(), authors));
    }
    return found;
  }

  private static Place place(LinkedPassage passage, int begin, int end, List<String> authors) {
    String name = passage.passage().view().text().substring(begin, end);
    Entity work =
        new Entity.Work(
            Keys.of(name),
            new Names(List.of(new Names.Name(name, Language.guess(name))), List.of()),
            false,
            "work",
            authors,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Place(begin, end, work, 0.7, "work.untitled");
  }
}
