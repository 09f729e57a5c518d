package dev.troupe.runtime.routing;

import java.util.Arrays;
import java.util.List;

/**
 * A hash ring: each place stands on it many times, and a key belongs to the next place after its
 * own hash. When one of n places comes or goes, about 1/n of the keys move, to or from that place
 * alone. Immutable.
 */
final class Ring {
  /** With this many points the shares of places differ by some 10 %. */
  private static final int POINTS_PER_PLACE = 128;

  /** Sorted; the hash in the upper half, the place's index in the lower. */
  private final long[] points;

  Ring(List<String> places) {
    points = new long[places.size() * POINTS_PER_PLACE];
    for (int place = 0; place < places.size(); place++) {
      int seed = mixed(places.get(place).hashCode());
      for (int i = 0; i < POINTS_PER_PLACE; i++) {
        points[place * POINTS_PER_PLACE + i] = point(mixed(seed + i * 0x9E3779B9), place);
      }
    }
    Arrays.sort(points);
  }

  /**
   * Where a key belongs.
   *
   * @param hash the key's hash code, as weak as it may be
   * @return the index of a place; the ring must not be empty
   */
  int indexOf(int hash) {
    int found = Arrays.binarySearch(points, point(mixed(hash), 0));
    int next = found >= 0 ? found : -found - 1;
    return (int) points[next == points.length ? 0 : next];
  }

  private static long point(int hash, int place) {
    return (long) hash << 32 | place;
  }

  /** Spreads neighbouring hash codes, such as those of small numbers, over the ring. */
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }
}
