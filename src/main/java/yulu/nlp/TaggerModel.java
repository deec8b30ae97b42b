package yulu.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  private static final int BIAS = 128;
  private static final long LANES = 0x00FF_00FF_00FF_00FFL;

  private final float scale;
  private final float[] transitions;
  private final long[] keys;

  /** For each slot some bits of its key, 0 if it is empty: small enough for a processor's cache. */
  private final byte[] marks;

  /**
   * For each slot the weights of sixteen labels, a byte each, from 0 to 255 instead of from -128.
   */
  private final long[] weights;

  private TaggerModel(float scale, float[] transitions, long[] features, byte[] rows) {
    this.scale = scale;
    this.transitions = transitions;
    int capacity = Integer.highestOneBit(Math.max(16, features.length)) * 4;
    keys = new long[capacity];
    weights = new long[capacity * 2];
    marks = new byte[capacity];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      while (marks[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      keys[slot] = features[i];
      for (int label = 0; label < L; label++) {
        long weight = (long) rows[i * L + label] + BIAS;
        weights[slot * 2 + (label >>> 3)] |= weight << ((label & 7) * 8);
      }
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
    byte[] rows = new byte[size * L];
    for (int i = 0; i < size; i++) {
      features[i] = in.readLong();
      in.readFully(rows, i * L, L);
    }
    return new TaggerModel(scale, transitions, features, rows);
  }

  /** By how much weights are larger here than in training. */
  float scale() {
    return scale;
  }

  LabelPath best(Units units) {
    float[] emissions = new float[units.size() * L];
    NameFeatures features = new NameFeatures(units);
    for (int i = 0; i < units.size(); i++) {
      sum(features, features.at(i), emissions, i * L);
    }
    return new LabelPath(units.size(), emissions, transitions);
  }

  /** Adds four weights at a time: a sum of all that a unit's features may give has 16 bits. */
  private void sum(NameFeatures features, int count, float[] emissions, int at) {
    long even = 0;
    long odd = 0;
    long moreEven = 0;
    long moreOdd = 0;
    int known = 0;
    for (int f = 0; f < count; f++) {
      int slot = find(features.key(f));
      if (slot >= 0) {
        long first = weights[slot * 2];
        long second = weights[slot * 2 + 1];
        even += first & LANES;
        odd += (first >>> 8) & LANES;
        moreEven += second & LANES;
        moreOdd += (second >>> 8) & LANES;
        known++;
      }
    }
    for (int label = 0; label < L; label++) {
      boolean isOdd = (label & 1) != 0;
      long sums = label < 8 ? (isOdd ? odd : even) : (isOdd ? moreOdd : moreEven);
      int sum = (int) (sums >>> ((label & 6) * 8)) & 0xFFFF;
      emissions[at + label] = sum - known * BIAS;
    }
  }

  /** The slot of a feature, or -1. */
  private int find(long key) {
    int slot = slot(key);
    byte mark = mark(key);
    while (marks[slot] != 0) {
      if (marks[slot] == mark && keys[slot] == key) {
        return slot;
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
