/**
 * What the text states outright between two entities.
 *
 * <p>Comes in: sentences with their linked mentions. Goes out: relations with their evidence.
 * Imports {@code entity}, {@code mention}, {@code nlp}, {@code text}.
 *
 * <p>Start reading at {@link yulu.relation.Relation}.
 */
@NullMarked
package yulu.relation;

import org.jspecify.annotations.NullMarked;
