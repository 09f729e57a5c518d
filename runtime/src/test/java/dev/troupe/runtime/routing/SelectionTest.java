package dev.troupe.runtime.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Routing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class SelectionTest {
  private record Seat(String place, int load) implements Candidate {}

  private static final Seat A = new Seat("a", 2);
  private static final Seat B = new Seat("b", 1);
  private static final Seat C = new Seat("c", 3);

  @Test
  @DisplayName("S25 round robin takes each in turn")
  void roundRobin() {
    Selection selection = Selection.of(Routing.roundRobin(), Math::random);

    assertThat(IntStream.range(0, 6).mapToObj(i -> selection.select("m", List.of(A, B, C))))
        .containsExactly(A, B, C, A, B, C);
  }

  @Test
  @DisplayName("S25 round robin goes on when its count overflows, and when a routee goes")
  void roundRobinForEver() {
    Selection.RoundRobin selection = new Selection.RoundRobin(Integer.MAX_VALUE);

    assertThat(IntStream.range(0, 4).mapToObj(i -> selection.select("m", List.of(A, B))))
        .containsOnly(A, B);
    assertThat(selection.select("m", List.of(C))).isEqualTo(C);
  }

  @Test
  @DisplayName("S25 random takes everybody in the long run")
  void random() {
    Selection selection = Selection.of(Routing.random(), Math::random);
    Set<Seat> chosen = new HashSet<>();

    for (int i = 0; i < 1_000; i++) {
      chosen.add(selection.select("m", List.of(A, B, C)));
    }

    assertThat(chosen).containsExactlyInAnyOrder(A, B, C);
  }

  @Test
  @DisplayName(
      "S25 least loaded takes the one with the fewest messages waiting, wherever it stands")
  void leastLoaded() {
    Selection selection = Selection.of(Routing.leastLoaded(), Math::random);

    assertThat(IntStream.range(0, 3).mapToObj(i -> selection.select("m", List.of(A, B, C))))
        .containsOnly(B);
    assertThat(selection.select("m", List.of(C, A))).isEqualTo(A);
  }

  @Test
  @DisplayName("S25 least loaded takes idle routees in turn")
  void leastLoadedWhenIdle() {
    Selection selection = Selection.of(Routing.leastLoaded(), Math::random);
    List<Seat> idle = List.of(new Seat("x", 0), new Seat("y", 0), new Seat("z", 0));

    assertThat(IntStream.range(0, 3).mapToObj(i -> selection.select("m", idle)))
        .containsExactlyInAnyOrderElementsOf(idle);
  }

  @Test
  @DisplayName("S25 consistent hashing takes the same routee for equal keys, also a null key")
  void consistentHash() {
    Selection selection =
        Selection.of(Routing.consistentHash(m -> m.equals("none") ? null : m), Math::random);
    List<Seat> seats = List.of(A, B, C);

    for (String key : List.of("one", "two", "three", "none")) {
      Seat chosen = selection.select(key, seats);
      assertThat(selection.select(new String(key), List.copyOf(new java.util.ArrayList<>(seats))))
          .isEqualTo(chosen);
    }
  }
}
