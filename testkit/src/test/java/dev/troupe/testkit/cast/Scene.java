package dev.troupe.testkit.cast;

import dev.troupe.ActorPath;
import dev.troupe.ActorSystem;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import dev.troupe.testkit.Simulation;
import dev.troupe.testkit.play.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Players of one simulation, the diary they share, and what happens to them. */
public final class Scene {
  private final Simulation simulation;
  private final List<String> diary = new ArrayList<>();
  private final List<Object> events = new ArrayList<>();

  /** Opens on an empty stage. */
  public Scene(Simulation simulation) {
    this.simulation = simulation;
    simulation.system().events().subscribe(Object.class, events::add);
  }

  /** A rule for an actor itself. */
  public static SupervisionRule on(Class<? extends Exception> failure, Directive directive) {
    return SupervisionRule.on(directive, failure);
  }

  /** A rule for children. */
  public static SupervisionRule forChildren(
      Class<? extends Exception> failure, Directive directive, Scope scope) {
    return SupervisionRule.on(directive, failure).children(scope, Player.class);
  }

  /** A rule for each child on its own. */
  public static SupervisionRule forChildren(
      Class<? extends Exception> failure, Directive directive) {
    return forChildren(failure, directive, Scope.ONE_FOR_ONE);
  }

  /** A role to be described. */
  public Role role(String name) {
    return new Role(name, diary);
  }

  /** Spawns a player at the top. */
  public PlayerRef spawn(Role role) {
    return simulation.system().spawn(role.props(), role.name());
  }

  /** Spawns a player under another, and waits until it is there. */
  public PlayerRef spawn(PlayerRef parent, Role role) {
    List<PlayerRef> spawned = new ArrayList<>();
    in(parent, context -> spawned.add(context.spawn(role.props(), role.name())));
    return spawned.get(0);
  }

  /** Has a player do something, and waits until it is done. */
  public void in(PlayerRef player, Act act) {
    Void unused = simulation.await(player.ask(new Do(act)));
  }

  /** Tells notes, from a number to another. */
  public static void notes(PlayerRef player, int first, int last) {
    for (int number = first; number <= last; number++) {
      player.tell(new Note("test", number));
    }
  }

  /** What was written so far, by all. */
  public List<String> diary() {
    return diary;
  }

  /** The events of a type so far. */
  public <E> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The numbers of the notes that became dead letters at a path. */
  public List<Integer> dead(ActorPath path) {
    return events(DeadLetter.class).stream()
        .filter(letter -> letter.recipient().equals(path))
        .map(DeadLetter::message)
        .filter(Note.class::isInstance)
        .map(message -> ((Note) message).number())
        .toList();
  }

  /** Why a future failed. */
  public static Throwable failure(CompletableFuture<?> future) {
    if (!future.isDone()) {
      throw new AssertionError("It is not done.");
    }
    try {
      throw new AssertionError("It has not failed, but is " + future.join() + ".");
    } catch (CompletionException e) {
      return e.getCause();
    }
  }

  /** The simulation. */
  public Simulation simulation() {
    return simulation;
  }

  /** The system. */
  public ActorSystem system() {
    return simulation.system();
  }
}
