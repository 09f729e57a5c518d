package dev.troupe.testkit.model;

import dev.troupe.ActorRef;
import dev.troupe.ActorSpawner;
import dev.troupe.ActorSystem;
import dev.troupe.ActorType;
import dev.troupe.Props;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** How an actor of one kind is spawned and spoken to: what its generated reference is good for. */
record Spawning<R extends ActorRef>(
    ActorType<?, R> type,
    BiFunction<Part, Scene, Props<R>> props,
    BiConsumer<R, Order> tell,
    Asking<R> ask) {
  /** Longer than any play. */
  private static final Duration AGES = Duration.ofDays(1);

  /** Asks. */
  @FunctionalInterface
  interface Asking<R> {
    CompletableFuture<Integer> ask(R actor, Order order, Duration timeout);
  }

  Optional<R> find(ActorSystem system, String path) {
    return system.find(type, path);
  }

  Scene.Found spawn(ActorSpawner parent, Part part, Scene scene) {
    R ref = parent.spawn(props.apply(part, scene), part.name());
    return new Scene.Found(
        part, ref, order -> tell.accept(ref, order), order -> ask.ask(ref, order, AGES));
  }
}
