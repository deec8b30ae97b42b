package yulu.relation;

import yulu.entity.Entity;
import yulu.text.Span;

/**
 * Something that is known to be said by somebody.
 *
 * @param where in the canonical text, in UTF-16 units
 * @param speaker who says "I" there
 */
public record Speech(Span where, Entity speaker) {}
