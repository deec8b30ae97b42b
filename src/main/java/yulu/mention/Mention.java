package yulu.mention;

import java.util.Optional;

/**
 * A stretch of a passage that names something which no list has.
 *
 * @param passage index of the passage in its document
 * @param begin first UTF-16 unit in the passage's view
 * @param end after the last unit
 * @param type what it seems to name
 * @param surface the name as it stands in the view
 * @param gloss the same name in the other language, where the text gives it: 约翰·卡马克（John Carmack）
 * @param confidence 0 to 1
 * @param rule id of the finder
 */
public record Mention(
    int passage,
    int begin,
    int end,
    EntityType type,
    String surface,
    Optional<String> gloss,
    double confidence,
    String rule) {}
