package dev.troupe.runtime.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class RingTest {
  private static final int KEYS = 20_000;

  @Test
  @DisplayName("S25 a key always belongs to the same place of equal rings")
  void equalRings() {
    Ring one = new Ring(places(7));
    Ring other = new Ring(places(7));

    assertThat(IntStream.range(0, KEYS).filter(key -> one.indexOf(key) != other.indexOf(key)))
        .isEmpty();
  }

  @Test
  @DisplayName("S25 consistent hashing gives each routee about its share of the keys")
  void shares() {
    Ring ring = new Ring(places(10));

    int[] shares = new int[10];
    IntStream.range(0, KEYS).forEach(key -> shares[ring.indexOf(key)]++);

    assertThat(IntStream.of(shares).boxed())
        .allSatisfy(share -> assertThat(share).isBetween(KEYS / 16, KEYS / 6));
  }

  @Test
  @DisplayName("S25 a routee that comes takes about 1/n of the keys, and no other key moves")
  void oneMore() {
    Ring before = new Ring(places(9));
    Ring after = new Ring(places(10));

    int[] moved =
        IntStream.range(0, KEYS).filter(key -> before.indexOf(key) != after.indexOf(key)).toArray();

    assertThat(moved.length).isBetween(KEYS / 16, KEYS / 6);
    assertThat(IntStream.of(moved).boxed())
        .allSatisfy(key -> assertThat(after.indexOf(key)).isEqualTo(9));
  }

  @Test
  @DisplayName("S25 a routee that goes leaves the other routees' keys where they were")
  void oneLess() {
    List<String> all = places(5);
    List<String> rest = List.of(all.get(0), all.get(1), all.get(3), all.get(4));
    Ring before = new Ring(all);
    Ring after = new Ring(rest);

    assertThat(IntStream.range(0, KEYS).filter(key -> before.indexOf(key) != 2))
        .allSatisfy(
            key ->
                assertThat(rest.get(after.indexOf(key))).isEqualTo(all.get(before.indexOf(key))));
  }

  @Test
  @DisplayName("S25 the order of the routees does not decide where a key belongs")
  void orderIsNoMatter() {
    List<String> some = List.of("a", "b", "c");
    List<String> same = List.of("c", "a", "b");
    Ring one = new Ring(some);
    Ring other = new Ring(same);

    assertThat(IntStream.range(0, KEYS))
        .allSatisfy(
            key -> assertThat(some.get(one.indexOf(key))).isEqualTo(same.get(other.indexOf(key))));
  }

  private static List<String> places(int count) {
    return IntStream.range(0, count).mapToObj(i -> "/workers/" + i).toList();
  }
}
