package yulu.entity;

import yulu.mention.EntityType;

/**
 * A place of a passage's view that names an entity.
 *
 * @param begin first UTF-16 unit in the view
 * @param end after the last unit
 * @param confidence 0 to 1
 * @param rule id of the finder or join that says so
 */
public record Place(int begin, int end, Entity entity, double confidence, String rule) {
  public boolean is(EntityType type) {
    return entity.type() == type;
  }
}
