/**
 * What the text states outright between two entities.
 *
 * <p>Comes in: passages with their linked places. Goes out: relations with their evidence. Imports
 * {@code entity}, {@code mention}, {@code nlp}, {@code text}.
 *
 * <p>What words state a relation is data: {@code /yulu/rules/relations.csv} holds the patterns, in
 * a small language that its first lines explain, and {@code relation-words.csv} the classes of
 * words that they name. Each pattern begins at its rarest word; one pass over a passage finds all
 * of these, and only around them is anything compared.
 *
 * <p>Who "he" or "I" is, and whom a Chinese sentence without a subject tells of, {@code Pronouns},
 * {@code Elisions} and {@code Context} say before any pattern is compared: they become places like
 * the names.
 *
 * <p>Start reading at {@link yulu.relation.RelationFinder}, then {@link
 * yulu.relation.PatternParser} for the patterns and {@link yulu.relation.Matcher} for how they fit.
 */
@NullMarked
package yulu.relation;

import org.jspecify.annotations.NullMarked;
