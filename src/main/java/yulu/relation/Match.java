package yulu.relation;

import java.util.List;

/**
 * Where a pattern fits.
 *
 * @param subjects indices of places
 * @param objects indices of places
 * @param pairs indices of places of which each pair holds the relation
 */
record Match(
    int begin, int end, List<Integer> subjects, List<Integer> objects, List<Integer> pairs) {}
