package yulu.entity;

import yulu.text.Span;

/**
 * A place where a document names an entity.
 *
 * @param span of the canonical text, in UTF-16 units
 * @param entity what it names
 * @param confidence 0 to 1
 * @param rule id of the finder or join that says so
 */
public record EntityMention(Span span, Entity entity, double confidence, String rule) {}
