/**
 * The graph on disk: TDB2 and the full-text index, changed together in transactions, the named
 * queries that are asked of them, and the links between claims of several documents.
 *
 * <p>Comes in: quads of documents, of the vocabulary, of the ontology. Goes out: a read-only
 * dataset, the state of each document, tables. Imports {@code nlp} (folding of characters), {@code
 * rdf} and {@code text}.
 *
 * <p>Start reading at {@link yulu.store.Store}; how claims are linked, at {@link
 * yulu.store.DocumentLinks}.
 */
@NullMarked
package yulu.store;

import org.jspecify.annotations.NullMarked;
