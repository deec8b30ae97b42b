package yulu.server;

/**
 * A query that the pages offer to start from.
 *
 * @param name its short name
 * @param zh title in Chinese
 * @param en title in English
 * @param text the query, ready to run
 */
public record ExampleQuery(String name, String zh, String en, String text) {}
