package yulu.relation;

import java.util.Arrays;

/** Places of a text, added in the order of their begins, that can be asked for by stretch. */
final class Stretches {
  private static final int LONGEST = 40;

  private int[] begins = new int[8];
  private int[] ends = new int[8];
  private int size;

  void add(int begin, int end) {
    if (size == ends.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    begins[size] = begin;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** True if one lies wholly in {@code from} to {@code to}. */
  boolean within(int from, int to) {
    for (int i = firstFrom(from); i < size && begins[i] < to; i++) {
      if (ends[i] <= to) {
        return true;
      }
    }
    return false;
  }

  /** True if one holds all of {@code from} to {@code to} and more. */
  boolean around(int from, int to) {
    for (int i = firstFrom(to - LONGEST); i < size && begins[i] <= from; i++) {
      if (ends[i] >= to && ends[i] - begins[i] > to - from) {
        return true;
      }
    }
    return false;
  }

  /** Those that lie in none of {@code others}. */
  Stretches outside(Stretches others) {
    Stretches left = new Stretches();
    for (int i = 0; i < size; i++) {
      if (!others.around(begins[i], ends[i])) {
        left.add(begins[i], ends[i]);
      }
    }
    return left;
  }

  private int firstFrom(int at) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
