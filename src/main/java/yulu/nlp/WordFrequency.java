package yulu.nlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/** How often a word stands in the corpus of which HanLP's dictionary is made. */
public final class WordFrequency {
  private WordFrequency() {}

  /**
   * Occurrences in some million words.
   *
   * @param word in simplified characters
   * @return 0 for a word that the dictionary does not have
   */
  public static int of(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    return attribute == null ? 0 : attribute.totalFrequency;
  }
}
