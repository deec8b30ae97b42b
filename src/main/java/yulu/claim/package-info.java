/**
 * Who holds what: turns and holders, cues, and the claims that come of them.
 *
 * <p>Comes in: sentences with their linked mentions. Goes out: claims with claimant, attribution,
 * modality, topics and evidence. Imports {@code entity}, {@code mention}, {@code nlp}, {@code
 * text}.
 *
 * <p>Start reading at {@link yulu.claim.Claim}.
 */
@NullMarked
package yulu.claim;

import org.jspecify.annotations.NullMarked;
