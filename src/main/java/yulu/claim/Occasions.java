package yulu.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.Keys;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.PartialDate;
import yulu.text.Section;

/** The occasions that a document reports: that of the whole, and those of dated sections. */
final class Occasions {
  private final Optional<Occasion> main;
  private static final Pattern TALK =
      Pattern.compile("(?i)演讲|讲话|致辞|毕业典礼|talk|speech|lecture|keynote|commencement|convocation");
  private static final Pattern INTERVIEW =
      Pattern.compile("(?i)访谈|专访|采访|对话|播客|再访|对谈|interview|podcast|conversation|q&a");
  private static final Pattern LETTER = Pattern.compile("(?i)公开信|letter|memo|内部信");

  private final Map<Integer, Occasion> bySection = new TreeMap<>();
  private final LinkedDocument document;

  Occasions(LinkedDocument document, Participants participants) {
    this.document = document;
    this.main = main(participants);
    List<Section> sections = document.outline().sections();
    Map<Integer, Set<Entity>> headed = personsOfHeadings();
    for (int i = 1; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.date().isPresent()) {
        bySection.put(i, ofSection(section, headed.getOrDefault(i, Set.of())));
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
    all.addAll(bySection.values());
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

  /** The persons whom the heading of a section names, by section. */
  private Map<Integer, Set<Entity>> personsOfHeadings() {
    Map<Integer, Set<Entity>> persons = new HashMap<>();
    for (LinkedPassage passage : document.passages()) {
      if (passage.passage().kind() == Block.Kind.HEADING) {
        passage.places().stream()
            .filter(p -> p.is(EntityType.PERSON))
            .forEach(
                p ->
                    persons
                        .computeIfAbsent(passage.passage().section(), s -> new LinkedHashSet<>())
                        .add(p.entity()));
      }
    }
    return persons;
  }

  private static Occasion ofSection(Section section, Set<Entity> named) {
    return new Occasion(
        key(section.title(), section.date()),
        section.title(),
        kind(section.title()),
        section.date(),
        people(named));
  }

  private static List<Entity.Person> people(Collection<Entity> entities) {
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
    if (TALK.matcher(title).find()) {
      return "talk";
    }
    if (INTERVIEW.matcher(title).find()) {
      return "interview";
    }
    return LETTER.matcher(title).find() ? "letter" : "article";
  }
}
