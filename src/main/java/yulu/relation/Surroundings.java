package yulu.relation;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that stand right beside names and tell what these are to the clause.
 *
 * @param heads nouns that only say what the name before them is: 公司, 模型, architecture
 * @param separates those of them that are another thing than a concept before them: 平台
 * @param prizes nouns that only say what an award is
 * @param kinds words that make of a concept a kind of it: 一种, a new
 * @param companions what may follow a subject before the verb: 等人, 和他的学生, et al.
 * @param prepositions words before a name that is not the subject: 在, 从, with
 * @param adverbs longer words that end like a preposition and are none: 现在, 所以
 * @param whens words after a clause that is only the time of another: 之后, 以来
 * @param openings words that begin a sentence whose subject is left out: 后来, 早年
 * @param coverbs words before whom something is done with: 跟, 师从
 * @param companies words before whom the subject only goes with: 跟着
 * @param affirmations answers that say yes: 对, 没错, yes
 * @param tags clauses that ask whether what was said is so: 对吗, is that right
 * @param relatives words after a subject that only begin what is said of it: who, which
 * @param leads words before those with whom somebody does something: 与, together with
 * @param offices what somebody is in an organization: 教授, founder
 * @param ands words that join the last name to a list
 */
record Surroundings(
    WordSet heads,
    WordSet separates,
    WordSet prizes,
    WordSet kinds,
    WordSet companions,
    WordSet prepositions,
    WordSet adverbs,
    WordSet whens,
    WordSet openings,
    WordSet coverbs,
    WordSet companies,
    WordSet affirmations,
    WordSet tags,
    WordSet relatives,
    WordSet leads,
    WordSet offices,
    WordSet ands) {

  static Surroundings of(WordClasses classes) {
    return new Surroundings(
        new WordSet(classes.words("head")),
        new WordSet(classes.words("separate")),
        new WordSet(classes.words("prize")),
        new WordSet(classes.words("kind")),
        new WordSet(classes.words("companion")),
        new WordSet(classes.words("preposition")),
        new WordSet(classes.words("adverb")),
        new WordSet(classes.words("when")),
        new WordSet(classes.words("opening")),
        new WordSet(classes.words("coverb")),
        new WordSet(classes.words("company")),
        new WordSet(classes.words("affirmation")),
        new WordSet(classes.words("tag")),
        new WordSet(classes.words("relative")),
        new WordSet(classes.words("lead")),
        offices(classes),
        new WordSet(classes.words("and")));
  }

  private static WordSet offices(WordClasses classes) {
    Set<String> offices = new HashSet<>(classes.words("role"));
    offices.addAll(classes.words("founder"));
    return new WordSet(offices);
  }
}
