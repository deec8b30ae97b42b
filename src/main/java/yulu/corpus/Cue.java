package yulu.corpus;

import java.util.List;
import yulu.text.Span;

/**
 * One subtitle.
 *
 * @param start when it is shown, in milliseconds; -1 for text above the first time
 * @param lines its lines of text, trimmed, none empty
 */
record Cue(long start, List<Span> lines) {}
