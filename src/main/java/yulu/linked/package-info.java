/**
 * The graph as linked data: what is said under each address, and what catalogues and programs want
 * to know about the whole. Knows nothing of HTTP.
 *
 * <p>Comes in: a store. Goes out: triples, and their bytes in each {@link
 * yulu.linked.TripleFormat}. Imports {@code export}, {@code store}, {@code rdf}.
 *
 * <p>Start reading at {@link yulu.linked.ThingDescription}; the whole is described by {@link
 * yulu.linked.DatasetDescription}, cut into pages by {@link yulu.linked.Fragments}, and packed by
 * {@link yulu.linked.Dumps}.
 */
@NullMarked
package yulu.linked;

import org.jspecify.annotations.NullMarked;
