package dev.troupe.sample.pitstop;

import dev.troupe.ActorFailed;
import dev.troupe.ActorSystem;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import dev.troupe.sample.show.Tap;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One pit stop, shown as a timeline. */
public final class PitStopDemo implements Demo {
  private static final int CAR = 44;

  /** How long somebody takes, of what is usual; no two are equally fast. */
  private static final Map<Post, Integer> PERCENT =
      Map.of(
          Axle.FRONT, 95,
          Axle.REAR, 107,
          Wheel.FRONT_LEFT, 92,
          Wheel.FRONT_RIGHT, 99,
          Wheel.REAR_LEFT, 106,
          Wheel.REAR_RIGHT, 113);

  private final Optional<Wheel> jammed;

  private PitStopDemo(Optional<Wheel> jammed) {
    this.jammed = jammed;
  }

  /** A pit stop in which all goes well. */
  public static PitStopDemo clean() {
    return new PitStopDemo(Optional.empty());
  }

  /** A pit stop in which one wheel's nut jams once. */
  public static PitStopDemo jamming(Wheel wheel) {
    return new PitStopDemo(Optional.of(wheel));
  }

  @Override
  public void run(Show show) {
    show.title(
        jammed
            .map(wheel -> "Pit stop: the wheel nut jams, " + wheel.label())
            .orElse("Pit stop: seven people, one car"));
    rehearse();
    try (ActorSystem system = ActorSystem.create("pit-stop")) {
      Tap<ActorFailed> failures = Tap.on(system, ActorFailed.class);
      TimekeeperRef timekeeper = system.spawn(TimekeeperRef.props(), "timekeeper");
      WheelNuts nuts = new WheelNuts(jammed.map(List::of).orElse(List.of()));
      Pit pit = new Pit(InstantSource.system(), PitStopDemo::pace, nuts, timekeeper::tell);
      RaceEngineerRef engineer = system.spawn(RaceEngineerRef.props(pit), "engineer");

      CarOut out = engineer.ask(new CarIn(CAR)).join();

      new Timeline(timekeeper.sheet().join(), show).draw();
      show.line("");
      jammed.ifPresent(wheel -> show.failed(failures.next()));
      show.good(
          engineer,
          String.format(
              Locale.ROOT,
              "car %d goes after %.2f s, on four new wheels",
              out.car(),
              out.took().toMillis() / 1000.0));
    }
  }

  /** Lets a crew serve a car in no time, so that the warm-up of the JVM is not on the timeline. */
  private static void rehearse() {
    try (ActorSystem system = ActorSystem.create("rehearsal")) {
      Pit pit =
          new Pit(
              InstantSource.system(),
              (post, task) -> Duration.ZERO,
              new WheelNuts(List.of()),
              mark -> {});
      system.spawn(RaceEngineerRef.props(pit)).ask(new CarIn(CAR)).join();
    }
  }

  private static Duration pace(Post post, Task task) {
    int millis =
        switch (task) {
          case PREPARE -> 360;
          case LIFT, LOWER -> 300;
          case LOOSEN -> 280;
          case FIT -> 520;
        };
    return Duration.ofMillis(millis * PERCENT.getOrDefault(post, 100) / 100);
  }
}
