package yulu.nlp;

import java.util.Arrays;

/**
 * The best labels of a sentence, and by how much they are better than any other labels. Viterbi
 * search over the labels that may follow each other.
 */
final class LabelPath {
  private static final int L = NameLabels.COUNT;
  private static final float NONE = -1e30f;

  private final int size;
  private final float[] emissions;
  private final float[] transitions;
  private final float[] forward;
  private final int[] labels;

  /**
   * @param size number of units, one at least
   * @param emissions score of each label at each unit
   * @param transitions score of each label after each label; the last row is the sentence's begin
   */
  LabelPath(int size, float[] emissions, float[] transitions) {
    this.size = size;
    this.emissions = emissions;
    this.transitions = transitions;
    this.forward = new float[size * L];
    this.labels = new int[size];
    search();
  }

  int label(int unit) {
    return labels[unit];
  }

  int[] labels() {
    return labels.clone();
  }

  private void search() {
    byte[] back = new byte[size * L];
    Arrays.fill(forward, NONE);
    for (int to = 0; to < L; to++) {
      if (NameLabels.opens(to)) {
        forward[to] = emissions[to] + transitions[L * L + to];
      }
    }
    for (int i = 1; i < size; i++) {
      int before = (i - 1) * L;
      int here = i * L;
      for (int from = 0; from < L; from++) {
        float score = forward[before + from];
        if (score <= NONE) {
          continue;
        }
        for (int to : NameLabels.followers(from)) {
          float sum = score + transitions[from * L + to];
          if (sum > forward[here + to]) {
            forward[here + to] = sum;
            back[here + to] = (byte) from;
          }
        }
      }
      for (int to = 0; to < L; to++) {
        if (forward[here + to] > NONE) {
          forward[here + to] += emissions[here + to];
        }
      }
    }
    int best = NameLabels.OUTSIDE;
    for (int label = 0; label < L; label++) {
      boolean better = forward[(size - 1) * L + label] > forward[(size - 1) * L + best];
      if (better && NameLabels.isClosed(label)) {
        best = label;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i * L + best];
    }
  }

  /**
   * For each unit, by how much the best path is better than the best one with another label there.
   */
  float[] margins() {
    float[] backward = new float[size * L];
    for (int label = 0; label < L; label++) {
      backward[(size - 1) * L + label] = NameLabels.isClosed(label) ? 0 : NONE;
    }
    for (int i = size - 2; i >= 0; i--) {
      int next = (i + 1) * L;
      for (int from = 0; from < L; from++) {
        float best = NONE;
        for (int to : NameLabels.followers(from)) {
          float sum = transitions[from * L + to] + emissions[next + to] + backward[next + to];
          best = Math.max(best, sum);
        }
        backward[i * L + from] = best;
      }
    }
    float[] margins = new float[size];
    for (int i = 0; i < size; i++) {
      float chosen = 0;
      float other = NONE;
      for (int label = 0; label < L; label++) {
        float through = forward[i * L + label] + backward[i * L + label];
        if (label == labels[i]) {
          chosen = through;
        } else {
          other = Math.max(other, through);
        }
      }
      margins[i] = chosen - other;
    }
    return margins;
  }
}
