/**
 * Which words of a document may be terms of art that no list has: terms with their English in
 * brackets, set in bold or in quotation marks, and nouns that stand together again and again.
 *
 * <p>Comes in: a linked document. Goes out: {@linkplain yulu.term.Candidacy candidacies} for a
 * curator; nothing else of the program takes them for concepts. Imports {@code entity}, {@code
 * mention}, {@code nlp}, {@code text}.
 *
 * <p>Start reading at {@link yulu.term.TermFinder}.
 */
@NullMarked
package yulu.term;

import org.jspecify.annotations.NullMarked;
