package dev.troupe.sample.pitstop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Leads a pit stop from phase to phase: the next one begins when the last of those awaited has
 * reported.
 *
 * <p>A changer whose nut jams is restarted and told to change again; when it jams for the third
 * time, the car retires.
 */
@Actor(protocol = PitRadio.class, states = Phase.class)
@Supervise(
    children = TireChanger.class,
    on = WheelNutJammed.class,
    directive = Directive.RESTART,
    maxRestarts = 2,
    within = "1m",
    minBackoff = "250ms",
    maxBackoff = "1s")
final class RaceEngineer {
  static final String LABEL = "Race engineer";

  private final ActorContext<RaceEngineerRef> context;
  private final Pit pit;
  private final List<JackOperatorRef> jacks;
  private final List<TireChangerRef> changers;

  private final Set<Post> awaited = new HashSet<>();
  private CompletableFuture<CarOut> carOut = new CompletableFuture<>();
  private Instant carIn = Instant.EPOCH;
  private int car;

  RaceEngineer(ActorContext<RaceEngineerRef> context, Pit pit) {
    this.context = context;
    this.pit = pit;
    this.jacks = Stream.of(Axle.values()).map(this::spawn).toList();
    this.changers = Stream.of(Wheel.values()).map(this::spawn).toList();
  }

  @Receive(in = "WAITING")
  CompletableFuture<CarOut> prepare(CarIn message) {
    car = message.car();
    carIn = pit.clock().instant();
    carOut = new CompletableFuture<>();
    enter(Phase.PREPARING, Activity.PREPARING);
    await(Axle.values());
    await(Wheel.values());
    jacks.forEach(JackOperatorRef::prepare);
    changers.forEach(TireChangerRef::prepare);
    return carOut;
  }

  @Receive(in = "PREPARING")
  void ready(Report.Ready report) {
    if (isLast(report.post())) {
      enter(Phase.LIFTING, Activity.LIFTING);
      await(Axle.values());
      jacks.forEach(JackOperatorRef::lift);
    }
  }

  @Receive(in = "LIFTING")
  void lifted(Report.Lifted report) {
    if (isLast(report.axle())) {
      enter(Phase.CHANGING, Activity.CHANGING);
      await(Wheel.values());
      changers.forEach(TireChangerRef::change);
    }
  }

  @Receive(in = "CHANGING")
  void back(Report.Back report) {
    report.changer().change();
  }

  @Receive(in = "CHANGING")
  void changed(Report.Changed report) {
    if (isLast(report.wheel())) {
      enter(Phase.LOWERING, Activity.LOWERING);
      await(Axle.values());
      jacks.forEach(JackOperatorRef::lower);
    }
  }

  @Receive(in = "LOWERING")
  void lowered(Report.Lowered report) {
    if (isLast(report.axle())) {
      enter(Phase.WAITING, Activity.GO);
      carOut.complete(new CarOut(car, Duration.between(carIn, pit.clock().instant())));
    }
  }

  @Receive
  void childFailed(ChildFailed signal) {
    enter(Phase.RETIRED, Activity.WAITING);
    carOut.completeExceptionally(new CarRetired(car, signal.cause()));
  }

  private JackOperatorRef spawn(Axle axle) {
    return context.spawn(JackOperatorRef.props(axle, pit, context.self()::tell), name(axle));
  }

  private TireChangerRef spawn(Wheel wheel) {
    return context.spawn(TireChangerRef.props(wheel, pit, context.self()::tell), name(wheel));
  }

  private static String name(Post post) {
    return post.label().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void enter(Phase phase, Activity activity) {
    context.become(phase);
    pit.mark(LABEL, activity);
  }

  private void await(Post... posts) {
    awaited.addAll(List.of(posts));
  }

  private boolean isLast(Post post) {
    awaited.remove(post);
    return awaited.isEmpty();
  }
}
