package yulu.explorer;

import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param parameter of the request that holds {@code from}
 * @param from how many come before
 * @param to how many come before its end
 * @param total how many there are
 */
record Paging(String parameter, int from, int to, int total, int size) {
  /** The part that the request asks for. */
  static Paging of(Look look, String parameter, int size, int total) {
    int from = Math.min(look.number(parameter), Math.max(0, total - 1));
    return new Paging(parameter, from, Math.min(total, from + size), total, size);
  }

  <T> List<T> part(List<T> all) {
    return all.subList(from, to);
  }

  boolean whole() {
    return from == 0 && to == total;
  }

  boolean hasNext() {
    return to < total;
  }

  boolean hasPrevious() {
    return from > 0;
  }

  /** The value of the parameter for the part before; empty for the first. */
  String previous() {
    return from <= size ? "" : String.valueOf(from - size);
  }

  String next() {
    return String.valueOf(to);
  }
}
