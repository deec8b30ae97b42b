package yulu.explorer;

import java.util.Optional;

/**
 * What a person has decided about a name.
 *
 * @param kind what is decided, in the language of the page
 * @param thing that the name means, or does not mean
 * @param only file of the one document that it holds for; empty for all
 * @param listed file and line where it stands
 */
record Decided(
    String kind,
    String name,
    Optional<Link> thing,
    String only,
    String who,
    String date,
    Labels.Label why,
    String listed) {}
