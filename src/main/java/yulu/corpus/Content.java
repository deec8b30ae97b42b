package yulu.corpus;

import java.util.List;
import yulu.text.Block;
import yulu.text.Span;

/** What a reader found in one file, before language and sidecar are added. */
record Content(
    String text, Fields fields, List<Block> blocks, List<Span> hidden, List<Span> strong) {}
