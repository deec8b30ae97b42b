package yulu.explorer;

/**
 * A thing that a page names and leads to.
 *
 * @param path of its page under the served root; elsewhere the whole address
 * @param label its name in the page's language, or in the other one
 * @param lang the language of the label, as HTML says it; empty if unknown
 */
record Link(String iri, String path, String label, String lang) {}
