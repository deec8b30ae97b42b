/**
 * The graph over HTTP: SPARQL queries and the Graph Store Protocol, read-only and bounded; linked
 * data; pages.
 *
 * <p>Comes in: a store to read and the {@link yulu.server.ServerOptions}. Goes out: a running
 * {@link yulu.server.Server}. Imports {@code explorer} for pages, {@code linked} for what stands
 * under an address, {@code export}, {@code store}, {@code rdf}; the one place that knows Fuseki and
 * Jetty.
 *
 * <p>Start reading at {@link yulu.server.Server}; what every request passes first is listed in
 * {@link yulu.server.Gate}, which address of linked data is answered by what in {@link
 * yulu.server.LinkedData}.
 */
@NullMarked
package yulu.server;

import org.jspecify.annotations.NullMarked;
