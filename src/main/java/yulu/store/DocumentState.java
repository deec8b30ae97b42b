package yulu.store;

/**
 * What a document's graph in the store was made from; while this stays the same, so does the graph.
 *
 * @param sha256 hash of the source bytes, in hex
 * @param version names the program, the rules and the lexicon
 */
public record DocumentState(String sha256, String version) {}
