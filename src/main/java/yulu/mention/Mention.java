package yulu.mention;

import yulu.text.Span;

/** A stretch of a passage's view that may name something. */
public record Mention(Span span, String surface) {}
