/**
 * The graph over HTTP: SPARQL queries and the Graph Store Protocol, read-only and bounded, and the
 * start page.
 *
 * <p>Comes in: a dataset to read and the {@link yulu.server.ServerOptions}. Goes out: a running
 * {@link yulu.server.Server}. Imports {@code store}, {@code rdf}; the one place that knows Fuseki
 * and Jetty.
 *
 * <p>Start reading at {@link yulu.server.Server}; what every request passes first is listed in
 * {@link yulu.server.Gate}.
 */
@NullMarked
package yulu.server;

import org.jspecify.annotations.NullMarked;
