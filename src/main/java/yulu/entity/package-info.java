/**
 * What the graph is about: people, organizations, concepts, works, systems and events; the lexicon
 * of those that are known, and how names in a text are joined to them.
 *
 * <p>Comes in: mentions. Goes out: entities with their names. Imports {@code mention}, {@code nlp},
 * {@code text}.
 *
 * <p>Start reading at {@link yulu.entity.Entity}, then {@link yulu.entity.Lexicon}.
 */
@NullMarked
package yulu.entity;

import org.jspecify.annotations.NullMarked;
