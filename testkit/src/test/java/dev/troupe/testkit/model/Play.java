package dev.troupe.testkit.model;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRestarted;
import dev.troupe.ActorStarted;
import dev.troupe.ActorStopped;
import dev.troupe.ActorSystem;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import dev.troupe.Terminated;
import dev.troupe.Unhandled;
import dev.troupe.testkit.Simulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** One play: real actors and the reference are given the same commands, and compared. */
final class Play {
  private final Simulation simulation;
  private final ActorSystem system;
  private final Scene scene;
  private final Map<String, List<String>> events = new TreeMap<>();
  private final Reference reference = new Reference(events);
  private final List<Integer> deadLetters = new ArrayList<>();
  private final List<String> unhandled = new ArrayList<>();
  private final Map<Integer, CompletableFuture<Integer>> asked = new LinkedHashMap<>();
  private final Map<Integer, CompletableFuture<Void>> stopped = new LinkedHashMap<>();
  private final List<Object> story = new ArrayList<>();

  private Play(Simulation simulation, Scene scene) {
    this.simulation = simulation;
    this.system = simulation.system();
    this.scene = scene;
  }

  /** Has all commands carried out; throws a {@link Mismatch} that tells the story. */
  static void perform(Simulation simulation, List<Command> commands) {
    try (Scene scene = new Scene(simulation)) {
      Play play = new Play(simulation, scene);
      play.listen();
      try {
        commands.forEach(play::perform);
      } catch (Mismatch e) {
        throw new Mismatch("%s\n%s", e.getMessage(), play.tell());
      }
    }
  }

  private String tell() {
    StringBuilder text = new StringBuilder("The story until then:\n");
    story.forEach(one -> text.append("  ").append(one).append('\n'));
    return text.append(system.tree()).append('\n').toString();
  }

  private void listen() {
    system
        .events()
        .subscribe(
            Object.class,
            event -> {
              if (event instanceof ActorStarted e) {
                note(e.path(), "started");
              } else if (event instanceof ActorFailed e) {
                note(e.path(), "failed " + e.directive() + " " + e.attempt() + " " + e.cause());
              } else if (event instanceof ActorRestarted e) {
                note(e.path(), "restarted " + e.attempt());
              } else if (event instanceof ActorStopped e) {
                note(e.path(), "stopped " + e.cause().map(Object::toString).orElse(""));
              } else if (event instanceof Unhandled e && e.message() instanceof Terminated signal) {
                unhandled.add(e.recipient() + " " + scene.numberOf(signal.actor()));
              } else if (event instanceof DeadLetter e && e.message() instanceof Order order) {
                deadLetters.add(order.number());
              }
            });
  }

  private void note(Object path, String text) {
    events.computeIfAbsent(path.toString(), key -> new ArrayList<>()).add(text);
  }

  private void perform(Command command) {
    story.add(command);
    if (command instanceof Command.Do outside) {
      real(outside.deed());
      reference.outside(outside.deed(), sightings());
    } else if (command instanceof Command.Ask ask) {
      scene
          .find(ask.to())
          .ifPresent(to -> asked.put(ask.order().number(), to.ask().apply(ask.order())));
      reference.outside(new Order.Deed.Tell(ask.to(), ask.order()), sightings());
    } else if (command instanceof Command.Stop stop) {
      scene.find(stop.whom()).ifPresent(to -> stopped.put(stop.whom(), system.stop(to.ref())));
      reference.outside(new Order.Deed.Pill(stop.whom()), sightings());
    } else if (command instanceof Command.Advance advance) {
      simulation.advance(advance.time());
      compare();
    } else {
      simulation.run();
      compare();
    }
  }

  private void real(Order.Deed deed) {
    if (deed instanceof Order.Deed.Spawn spawn) {
      scene.spawnOrNot(system, spawn.part());
    } else if (deed instanceof Order.Deed.Tell tell) {
      scene.find(tell.to()).ifPresent(to -> to.tell().accept(tell.order()));
    } else if (deed instanceof Order.Deed.Pill pill) {
      scene.find(pill.to()).ifPresent(to -> to.ref().tell(PoisonPill.INSTANCE));
    }
  }

  private List<Sighting> sightings() {
    List<Sighting> seen = scene.takeSightings();
    story.addAll(seen);
    return seen;
  }

  // When all is quiet

  private void compare() {
    reference.see(sightings());
    Portrait portrait = new Portrait(system, scene);
    reference.quiet(simulation.elapsed().toNanos(), portrait::isHalted);
    same("events", reference.expected().events(), events);
    reference.expected().checkUnhandled(unhandled, reference.figures());
    List<Integer> expected = reference.expected().deadLetters().stream().sorted().toList();
    same("dead letters", expected, deadLetters.stream().sorted().toList());
    asked.forEach(
        (order, reply) ->
            same("the end of order " + order, reference.expected().outcome(order), outcome(reply)));
    stopped.forEach(
        (number, future) ->
            same(
                "#" + number + " stopped",
                reference.find(number).orElseThrow().phase == Figure.Phase.GONE,
                future.isDone()));
    portrait.compare(reference.top());
  }

  static void same(String what, Object expected, Object seen) {
    Mismatch.unless(
        expected.equals(seen), "%s\n  expected %s\n  but saw  %s", what, expected, seen);
  }

  private static String outcome(CompletableFuture<Integer> reply) {
    return reply.isDone() ? reply.handle(Scene::text).join() : Expected.NONE_YET;
  }
}
