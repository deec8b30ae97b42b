/**
 * How the tagger of names is trained: sentences that were marked by hand, names of lists put into
 * them, and figures on sentences that were held out.
 *
 * <p>Comes in: the files of {@code src/main/tagger}. Goes out: the model. Imports {@code nlp},
 * {@code text}.
 *
 * <p>Start reading at {@link yulu.training.TaggerBuild}.
 */
@NullMarked
package yulu.training;

import org.jspecify.annotations.NullMarked;
