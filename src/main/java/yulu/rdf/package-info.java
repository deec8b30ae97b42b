/**
 * The graph: vocabulary, IRIs, and what a document's records are as quads; the shapes that they
 * must keep to.
 *
 * <p>Comes in: a {@link yulu.rdf.DocumentGraph}, the lexicon. Goes out: quads, findings. Imports
 * {@code claim}, {@code relation}, {@code entity}, {@code text}.
 *
 * <p>Start reading at {@link yulu.rdf.DocumentGraph}.
 */
@NullMarked
package yulu.rdf;

import org.jspecify.annotations.NullMarked;
