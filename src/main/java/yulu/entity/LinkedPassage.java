package yulu.entity;

import java.util.List;
import yulu.nlp.Tokens;
import yulu.text.Passage;
import yulu.text.Sentence;

/**
 * A passage with everything that it names.
 *
 * @param passage the passage
 * @param folded its view {@linkplain yulu.nlp.Folding folded}, of the same length
 * @param tokens its words
 * @param places what it names, in order, without overlap
 */
public record LinkedPassage(Passage passage, String folded, Tokens tokens, List<Place> places) {
  public LinkedPassage {
    places = List.copyOf(places);
  }

  /** Index of the first place that begins at or after {@code at}. */
  public int firstFrom(int at) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).begin() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Works that it names only by their authors; they lie over the authors' places. */
  public List<Place> untitledWorks() {
    return UntitledWorks.in(this);
  }

  /** The places that lie in a sentence of the passage. */
  public List<Place> in(Sentence sentence) {
    return places.stream()
        .filter(p -> p.begin() >= sentence.begin() && p.end() <= sentence.end())
        .toList();
  }
}
