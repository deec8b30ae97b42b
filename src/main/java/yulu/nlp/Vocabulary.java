package yulu.nlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that HanLP's dictionaries list. The segmenter knows them too, but cuts some of them in
 * a sentence (古董 into 古 and 董), so that what looks like a name may well be a word.
 */
public final class Vocabulary {
  private Vocabulary() {}

  /** True for a listed word that is no name of a person: 古董, 辜负, 高铁, 印度. */
  public static boolean isWord(String folded) {
    return natures(folded).findAny().isPresent()
        && natures(folded).noneMatch(n -> n.startsWith("nr"));
  }

  /** True for a listed word that says how something is or what is done: 强烈, 迅速, no noun. */
  public static boolean isQualityOrDeed(String folded) {
    return isWord(folded) && natures(folded).allMatch(n -> "advcprm".indexOf(n.charAt(0)) >= 0);
  }

  /** True for a listed word that names a place and no person: 孟菲斯. */
  public static boolean isPlace(String folded) {
    return isWord(folded) && natures(folded).anyMatch(n -> n.startsWith("ns"));
  }

  private static Stream<String> natures(String word) {
    return Stream.concat(natures(CoreDictionary.get(word)), natures(CustomDictionary.get(word)));
  }

  private static Stream<String> natures(CoreDictionary.@Nullable Attribute listed) {
    return listed == null ? Stream.empty() : Arrays.stream(listed.nature).map(Nature::toString);
  }
}
