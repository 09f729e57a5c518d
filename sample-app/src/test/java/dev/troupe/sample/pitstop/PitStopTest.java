package dev.troupe.sample.pitstop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorRestarted;
import dev.troupe.ActorSystem;
import dev.troupe.UnhandledMessageException;
import dev.troupe.sample.show.Tap;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class PitStopTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final Pace AT_ONCE = (post, task) -> Duration.ZERO;

  /** Enough threads for all four changers to be at work at the same moment. */
  private final ActorSystem system = ActorSystem.builder("test").parallelism(4).build();

  private final List<Mark> marks = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  @DisplayName("a car comes in and goes, and the next one too")
  void cars() {
    RaceEngineerRef engineer = engineer(AT_ONCE, List.of());
    assertThat(engineer.ask(new CarIn(44)).join()).isEqualTo(new CarOut(44, Duration.ZERO));
    assertThat(engineer.ask(new CarIn(63)).join()).isEqualTo(new CarOut(63, Duration.ZERO));
  }

  @Test
  @DisplayName("nobody lifts before all six are ready")
  void preparedFirst() {
    stop(slow(Wheel.REAR_LEFT, Task.PREPARE));
    assertThat(last(Activity.WAITING, 6)).isLessThan(first(Activity.LIFTING));
  }

  @Test
  @DisplayName("no wheel is changed before both jacks have lifted")
  void liftedFirst() {
    stop(slow(Axle.REAR, Task.LIFT));
    assertThat(last(Activity.HOLDING, 2)).isLessThan(first(Activity.CHANGING));
  }

  @Test
  @DisplayName("no jack lowers before all four wheels are changed")
  void changedFirst() {
    stop(slow(Wheel.FRONT_RIGHT, Task.FIT));
    assertThat(last(Activity.WAITING, 10)).isLessThan(first(Activity.LOWERING));
  }

  @Test
  @DisplayName("the car goes when both jacks are down, and not before")
  void loweredLast() {
    stop(slow(Axle.FRONT, Task.LOWER));
    assertThat(last(Activity.WAITING, 12)).isLessThan(first(Activity.GO));
  }

  @Test
  @DisplayName("all four wheels are changed at once")
  void atOnce() {
    CyclicBarrier four = new CyclicBarrier(4);
    Pace together =
        (post, task) -> {
          if (task == Task.LOOSEN) {
            meet(four);
          }
          return Duration.ZERO;
        };
    assertThat(engineer(together, List.of()).ask(new CarIn(44)).join().car()).isEqualTo(44);
  }

  @Test
  @DisplayName("everybody does everything once, on the post they stand on")
  void everybody() {
    stop(AT_ONCE);
    assertThat(who(Activity.LIFTING)).containsExactlyInAnyOrder("Front jack", "Rear jack");
    assertThat(who(Activity.LOWERING)).containsExactlyInAnyOrder("Front jack", "Rear jack");
    assertThat(who(Activity.CHANGING))
        .containsExactlyInAnyOrder("Front Left", "Front Right", "Rear Left", "Rear Right");
  }

  @Test
  @DisplayName("a changer whose nut jams is restarted and changes again, and the car goes complete")
  void jammed() {
    Tap<ActorRestarted> restarts = Tap.on(system, ActorRestarted.class);
    engineer(AT_ONCE, List.of(Wheel.FRONT_LEFT)).ask(new CarIn(44)).join();
    assertThat(restarts.next().path()).hasToString("/race-engineer/front-left");
    assertThat(activities("Front Left"))
        .containsExactly(
            Activity.PREPARING,
            Activity.WAITING,
            Activity.CHANGING,
            Activity.JAMMED,
            Activity.CHANGING,
            Activity.WAITING);
    assertThat(activities("Front Right")).doesNotContain(Activity.JAMMED);
    assertThat(lastOf("Front Left")).isLessThan(first(Activity.LOWERING));
  }

  @Test
  @DisplayName("a nut that jams for the third time retires the car, and nobody lowers it")
  void retired() {
    RaceEngineerRef engineer = engineer(AT_ONCE, Collections.nCopies(3, Wheel.REAR_LEFT));
    assertThatThrownBy(engineer.ask(new CarIn(44))::join)
        .cause()
        .isInstanceOf(CarRetired.class)
        .hasMessage("Car 44 retires: The wheel nut jammed, Rear Left.");
    assertThat(who(Activity.LOWERING)).isEmpty();
    assertThatThrownBy(engineer.ask(new CarIn(63))::join)
        .hasCauseInstanceOf(UnhandledMessageException.class);
  }

  @Test
  @DisplayName("a second car is turned away while the first one is served")
  void oneCar() {
    Pace never = (post, task) -> task == Task.FIT ? Duration.ofDays(1) : Duration.ZERO;
    RaceEngineerRef engineer = engineer(never, List.of());
    CompletableFuture<CarOut> first = engineer.ask(new CarIn(44));
    assertThatThrownBy(engineer.ask(new CarIn(63))::join)
        .hasCauseInstanceOf(UnhandledMessageException.class);
    assertThat(first).isNotDone();
  }

  private void stop(Pace pace) {
    engineer(pace, List.of()).ask(new CarIn(44)).join();
  }

  private RaceEngineerRef engineer(Pace pace, List<Wheel> jams) {
    Pit pit = new Pit(CLOCK, pace, new WheelNuts(jams), marks::add);
    return system.spawn(RaceEngineerRef.props(pit), "race-engineer");
  }

  /** All at once but for one, so that whoever does not wait for that one is found out. */
  private static Pace slow(Post who, Task what) {
    return (post, task) -> post == who && task == what ? Duration.ofMillis(30) : Duration.ZERO;
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("They never were all at work.", e);
    }
  }

  private int first(Activity activity) {
    return IntStream.range(0, marks.size())
        .filter(i -> marks.get(i).activity() == activity)
        .findFirst()
        .orElseThrow();
  }

  /** Where the n-th mark of an activity stands that the crew, not the engineer, made. */
  private int last(Activity activity, int n) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).activity() == activity && !engineerMade(marks.get(i))) {
        places.add(i);
      }
    }
    return places.get(n - 1);
  }

  private int lastOf(String who) {
    return IntStream.range(0, marks.size())
        .filter(i -> marks.get(i).who().equals(who))
        .max()
        .orElseThrow();
  }

  private static boolean engineerMade(Mark mark) {
    return mark.who().equals(RaceEngineer.LABEL);
  }

  private List<Activity> activities(String who) {
    return marks.stream().filter(mark -> mark.who().equals(who)).map(Mark::activity).toList();
  }

  private List<String> who(Activity activity) {
    return marks.stream()
        .filter(mark -> mark.activity() == activity && !engineerMade(mark))
        .map(Mark::who)
        .toList();
  }
}
