package yulu.explorer;

import java.util.List;
import java.util.Optional;

/**
 * A claim in a list.
 *
 * @param path of its own page
 * @param whose says how it is attributed, where nobody is named
 * @param date as exact as known; empty if it is not
 * @param modality how it is put; empty for what is simply asserted
 * @param source the document, with the place of the words
 * @param restated in how many other places the same is said
 * @param supported how many other claims stand with it
 * @param disputed how many other claims stand against it
 * @param changes earlier claims of the same person that it changes
 * @param changedBy later ones that change it
 */
record ClaimCard(
    String path,
    String text,
    String lang,
    List<Link> who,
    String whose,
    String date,
    String modality,
    String modalityName,
    List<Link> about,
    Optional<Link> occasion,
    Optional<Link> source,
    int restated,
    int supported,
    int disputed,
    List<Link> changes,
    List<Link> changedBy) {}
