package yulu.corpus;

/** What came of fetching one file's bytes: the file, or the reason why it was left. */
public sealed interface Loading permits SourceFile, Finding {}
