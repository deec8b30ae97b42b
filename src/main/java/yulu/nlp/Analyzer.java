package yulu.nlp;

/** Placeholder of the fence around HanLP. */
public final class Analyzer {}
