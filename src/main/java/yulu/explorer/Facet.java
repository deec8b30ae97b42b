package yulu.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a search can be narrowed by. */
enum Facet {
  KIND,
  PERSON,
  YEAR,
  MODALITY;

  /** Its name in addresses and texts. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values that something found has. */
  Collection<String> values(Match match) {
    return switch (this) {
      case KIND -> List.of(match.kind().code());
      case PERSON -> match.people();
      case YEAR -> match.year().isEmpty() ? List.of() : List.of(match.year());
      case MODALITY -> match.modality().isEmpty() ? List.of() : List.of(match.modality());
    };
  }
}
