package yulu.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the tagger has learnt: for each feature the weight of each label, in one byte, and the
 * weights of labels after labels. Never changed once read.
 */
final class TaggerModel {
  private static final int MAGIC = 0x59_4C_54_31; // YLT1
  private static final int L = NameLabels.COUNT;
  private static final int TRANSITIONS = (L + 1) * L;

  private final float scale;
  private final float[] transitions;
  private final long[] keys;
  private final int[] rows;

  /** For each slot some bits of its key, 0 if it is empty: small enough for a processor's cache. */
  private final byte[] marks;

  private final byte[] weights;

  private TaggerModel(float scale, float[] transitions, long[] features, byte[] weights) {
    this.scale = scale;
    this.transitions = transitions;
    this.weights = weights;
    int capacity = Integer.highestOneBit(Math.max(16, features.length)) * 4;
    keys = new long[capacity];
    rows = new int[capacity];
    marks = new byte[capacity];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      while (marks[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      keys[slot] = features[i];
      rows[slot] = i * L;
      marks[slot] = mark(features[i]);
    }
  }

  /**
   * The model as bytes: the same weights give the same bytes.
   *
   * @param transitions of (labels + 1) × labels
   * @param features weights by feature
   */
  static byte[] bytes(float[] transitions, SortedMap<Long, float[]> features) {
    float most = 1e-6f;
    for (float[] row : features.values()) {
      for (float weight : row) {
        most = Math.max(most, Math.abs(weight));
      }
    }
    float scale = Byte.MAX_VALUE / most;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(L);
      out.writeInt(features.size());
      out.writeFloat(scale);
      for (float weight : transitions) {
        out.writeFloat(weight * scale);
      }
      for (Map.Entry<Long, float[]> feature : features.entrySet()) {
        out.writeLong(feature.getKey());
        for (float weight : feature.getValue()) {
          out.writeByte(Math.round(weight * scale));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads a model; the stream is left open. */
  static TaggerModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC || in.readInt() != L) {
      throw new IOException("this is no model of this version's tagger: run ./yulu train-tagger");
    }
    int size = in.readInt();
    float scale = in.readFloat();
    float[] transitions = new float[TRANSITIONS];
    for (int i = 0; i < TRANSITIONS; i++) {
      transitions[i] = in.readFloat();
    }
    long[] features = new long[size];
    byte[] weights = new byte[size * L];
    for (int i = 0; i < size; i++) {
      features[i] = in.readLong();
      in.readFully(weights, i * L, L);
    }
    return new TaggerModel(scale, transitions, features, weights);
  }

  int features() {
    return weights.length / L;
  }

  /** By how much weights are larger here than in training. */
  float scale() {
    return scale;
  }

  LabelPath best(Units units) {
    float[] emissions = new float[units.size() * L];
    NameFeatures features = new NameFeatures(units);
    int[] sums = new int[L];
    for (int i = 0; i < units.size(); i++) {
      Arrays.fill(sums, 0);
      int count = features.at(i);
      for (int f = 0; f < count; f++) {
        int row = row(features.key(f));
        if (row >= 0) {
          for (int label = 0; label < L; label++) {
            sums[label] += weights[row + label];
          }
        }
      }
      for (int label = 0; label < L; label++) {
        emissions[i * L + label] = sums[label];
      }
    }
    return new LabelPath(units.size(), emissions, transitions);
  }

  private int row(long key) {
    int slot = slot(key);
    byte mark = mark(key);
    while (marks[slot] != 0) {
      if (marks[slot] == mark && keys[slot] == key) {
        return rows[slot];
      }
      slot = (slot + 1) & (marks.length - 1);
    }
    return -1;
  }

  private static byte mark(long key) {
    return (byte) (key >>> 52 | 1);
  }

  private int slot(long key) {
    return (int) (key >>> 20) & (keys.length - 1);
  }
}
