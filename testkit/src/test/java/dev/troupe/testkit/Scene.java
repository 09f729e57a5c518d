package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.testkit.play.RoleRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A simulation in which roles act, and what is seen of it. */
final class Scene {
  private final Simulation simulation;
  private final List<String> diary = new ArrayList<>();
  private final List<Object> events = new ArrayList<>();

  Scene(Simulation simulation) {
    this.simulation = simulation;
    simulation.system().events().subscribe(Object.class, events::add);
  }

  /** What all roles write into. */
  List<String> diary() {
    return diary;
  }

  /** What one role has written, without its name. */
  List<String> diaryOf(String name) {
    return diary.stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .toList();
  }

  /** All events of a type so far. */
  <E> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Spawns a role. */
  RoleRef role(String name) {
    return simulation.system().spawn(RoleRef.props(diary), name);
  }

  /** Why a future that is done has failed, without what futures wrap around it. */
  static Throwable failure(CompletableFuture<?> future) {
    assertThat(future).isCompletedExceptionally();
    Throwable failure = thrownBy(future);
    while (failure instanceof CompletionException && failure.getCause() != null) {
      failure = failure.getCause();
    }
    return failure;
  }

  private static Throwable thrownBy(CompletableFuture<?> future) {
    try {
      return new AssertionError("It did not fail, but gave " + future.join());
    } catch (CompletionException | CancellationException e) {
      return e;
    }
  }
}
