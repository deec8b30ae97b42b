package yulu.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yulu.entity.Entity;
import yulu.entity.Keys;
import yulu.entity.LinkedDocument;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.PartialDate;
import yulu.text.Section;

/** The occasions that a document reports: that of the whole, and those of dated sections. */
final class Occasions {
  private final Optional<Occasion> main;
  private final Map<Integer, Occasion> bySection = new HashMap<>();
  private final LinkedDocument document;

  Occasions(LinkedDocument document, Participants participants) {
    this.document = document;
    this.main = main(participants);
    List<Section> sections = document.outline().sections();
    for (int i = 1; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.date().isPresent()) {
        bySection.put(i, ofSection(section, i));
      }
    }
  }

  Optional<Occasion> main() {
    return main;
  }

  /** All occasions, that of the whole first. */
  List<Occasion> all() {
    List<Occasion> all = new ArrayList<>();
    main.ifPresent(all::add);
    bySection.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> all.add(e.getValue()));
    return all;
  }

  /** The occasion of a section: its own, that of the section around it, or the document's. */
  Optional<Occasion> of(int section) {
    int i = section;
    while (i > 0) {
      if (bySection.containsKey(i)) {
        return Optional.ofNullable(bySection.get(i));
      }
      i = document.outline().sections().get(i).parent();
    }
    return main;
  }

  private Optional<Occasion> main(Participants participants) {
    Optional<String> title =
        document.document().metadata().occasion().or(() -> document.document().metadata().title());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date = document.document().metadata().date();
    return Optional.of(
        new Occasion(
            key(title.get(), date),
            title.get(),
            kind(title.get()),
            date,
            people(participants.all())));
  }

  private Occasion ofSection(Section section, int index) {
    Set<Entity> named = new LinkedHashSet<>();
    document.passages().stream()
        .filter(p -> p.passage().section() == index && p.passage().kind() == Block.Kind.HEADING)
        .flatMap(p -> p.places().stream())
        .filter(p -> p.is(EntityType.PERSON))
        .map(Place::entity)
        .forEach(named::add);
    return new Occasion(
        key(section.title(), section.date()),
        section.title(),
        kind(section.title()),
        section.date(),
        people(new ArrayList<>(named)));
  }

  private static List<Entity.Person> people(List<Entity> entities) {
    List<Entity.Person> people = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity instanceof Entity.Person person) {
        people.add(person);
      }
    }
    return people;
  }

  private static String key(String title, Optional<PartialDate> date) {
    String slug = Keys.of(title);
    String dated = date.map(d -> "-" + d).orElse("");
    return slug.contains(dated) && !dated.isEmpty() ? slug : slug + dated;
  }

  private static String kind(String title) {
    if (title.matches(
        "(?i).*(?:演讲|讲话|致辞|毕业典礼|talk|speech|lecture|keynote|commencement|convocation).*")) {
      return "talk";
    }
    if (title.matches("(?i).*(?:访谈|专访|采访|对话|播客|再访|对谈|interview|podcast|conversation|q&a).*")) {
      return "interview";
    }
    if (title.matches("(?i).*(?:公开信|letter|memo|内部信).*")) {
      return "letter";
    }
    return "article";
  }
}
