package dev.troupe.runtime.cell;

import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Props;

/**
 * Who sees each actor before it is spawned, and may have it played by another that is given the
 * same messages: so tests look over an actor's shoulder at no cost to those that are not tested.
 *
 * <p>Safe from any thread. Equal arguments give the same results.
 */
public interface Casting {
  /** Every actor plays itself. */
  Casting AS_WRITTEN =
      new Casting() {
        @Override
        public <R extends ActorRef> Props<R> props(Props<R> props) {
          return props;
        }

        @Override
        public <R extends ActorRef> ActorType<?, R> type(ActorType<?, R> type) {
          return type;
        }
      };

  /** What is spawned instead. */
  <R extends ActorRef> Props<R> props(Props<R> props);

  /** The type of what is spawned for props of a type. */
  <R extends ActorRef> ActorType<?, R> type(ActorType<?, R> type);
}
