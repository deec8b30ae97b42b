/**
 * The text of one document and its parts, as immutable records over one canonical text.
 *
 * <p>Comes in: what a reader found in a source file. Goes out: sections, passages, turns and
 * sentences whose words lead back to the canonical text, character by character. Imports the JDK
 * only.
 *
 * <p>Start reading at {@link yulu.text.Document}, then {@link yulu.text.View} and {@link
 * yulu.text.Outliner}.
 */
@NullMarked
package yulu.text;

import org.jspecify.annotations.NullMarked;
