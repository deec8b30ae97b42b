/**
 * The graph as files for other tools, one writer a format. The same graph gives the same bytes.
 *
 * <p>Comes in: a store. Goes out: bytes. Imports {@code store}, {@code rdf}, {@code text}.
 *
 * <p>Start reading at {@link yulu.export.ExportFormat}.
 */
@NullMarked
package yulu.export;

import org.jspecify.annotations.NullMarked;
