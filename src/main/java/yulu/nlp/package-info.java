/**
 * Words, tags, dictionaries and scripts: the one place that knows HanLP.
 *
 * <p>Comes in: strings. Goes out: tokens and matches with exact offsets. Imports {@code text}.
 *
 * <p>Start reading at {@link yulu.nlp.Analyzer}.
 */
@NullMarked
package yulu.nlp;

import org.jspecify.annotations.NullMarked;
