package yulu.relation;

import java.util.List;

/**
 * Where a pattern fits.
 *
 * @param anchor where the words stand that say it
 * @param subjects indices of places
 * @param objects indices of places
 * @param pairs indices of places of which each pair holds the relation
 */
record Match(
    int begin,
    int end,
    int anchor,
    List<Integer> subjects,
    List<Integer> objects,
    List<Integer> pairs) {}
