/**
 * How good the graph is: what annotators found in a document beside what the graph says of it.
 *
 * <p>Comes in: gold files, the documents that they are about, a graph. Goes out: counts, figures,
 * faults with their sentences. Imports {@code rdf} and {@code text}.
 *
 * <p>Start reading at {@link yulu.evaluation.Evaluation}.
 */
@NullMarked
package yulu.evaluation;

import org.jspecify.annotations.NullMarked;
