/**
 * The stages in reading order: the program's table of contents.
 *
 * <p>Comes in: paths of sources. Goes out: a store that holds their graph, and findings. Imports
 * every package up to {@code store}.
 *
 * <p>Start reading at {@link yulu.build.GraphBuild}; what happens to one document is {@link
 * yulu.build.Extractor}.
 */
@NullMarked
package yulu.build;

import org.jspecify.annotations.NullMarked;
