package yulu.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yulu.entity.Entity;
import yulu.mention.EntityType;

/**
 * A sequence of items with the one at which matching begins.
 *
 * @param anchor index of the rarest words, or of a slot where all words are too frequent
 * @param types the types of all slots
 */
record Pattern(List<Item> items, int anchor, Set<EntityType> types) {
  private static final int RARE = 2;

  Pattern {
    items = List.copyOf(items);
    types = Set.copyOf(types);
  }

  static Pattern of(List<Item> items) {
    return new Pattern(items, anchor(items), types(items));
  }

  /** True if the anchor is a slot that admits the entity. */
  boolean beginsAt(Entity entity) {
    return items.get(anchor) instanceof Item.Slot slot && slot.admits(entity);
  }

  private static int anchor(List<Item> items) {
    int best = -1;
    int length = RARE - 1;
    int slot = -1;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Words words
          && !words.optional()
          && words.shortest() > length) {
        best = i;
        length = words.shortest();
      } else if (items.get(i) instanceof Item.Slot s && isBetter(s, slot, items)) {
        slot = i;
      }
    }
    return best >= 0 ? best : slot;
  }

  /** The first slot for one entity, or else the first. */
  private static boolean isBetter(Item.Slot slot, int than, List<Item> items) {
    return than < 0 || (!slot.list() && items.get(than) instanceof Item.Slot s && s.list());
  }

  private static Set<EntityType> types(List<Item> items) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (Item item : items) {
      if (item instanceof Item.Slot slot) {
        slot.types().forEach(t -> types.add(t.type()));
      }
    }
    return types;
  }
}
