/**
 * Where a text names something: finders for names of the lexicon and for names that no list has.
 *
 * <p>Comes in: passages and their tokens. Goes out: mentions. Imports {@code nlp}, {@code text}.
 *
 * <p>Start reading at {@link yulu.mention.Mention}.
 */
@NullMarked
package yulu.mention;

import org.jspecify.annotations.NullMarked;
