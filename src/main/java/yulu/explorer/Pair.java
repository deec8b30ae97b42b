package yulu.explorer;

/**
 * Two claims that stand in a relation.
 *
 * @param kind of the relation, the key of a text: {@code disputes}, {@code supports}, {@code
 *     revises}, {@code restates}
 */
record Pair(String kind, ClaimCard one, ClaimCard other) {}
