package dev.troupe.testkit;

import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Props;
import dev.troupe.runtime.cell.Casting;
import dev.troupe.spi.ActorFactory;
import java.util.IdentityHashMap;

/** Has every actor of one simulation played by an {@link Understudy}. One thread at a time. */
final class Understudies implements Casting {
  private final IdentityHashMap<ActorType<?, ?>, Understudy<?, ?>> known = new IdentityHashMap<>();
  private final Trace trace;
  private final Fate fate;

  Understudies(Trace trace, Fate fate) {
    this.trace = trace;
    this.fate = fate;
  }

  @Override
  @SuppressWarnings("unchecked") // props are made of a type and a factory of one and the same class
  public <R extends ActorRef> Props<R> props(Props<R> props) {
    return recast((ActorType<Object, R>) props.type(), (ActorFactory<Object, R>) props.factory());
  }

  private <A, R extends ActorRef> Props<R> recast(
      ActorType<A, R> type, ActorFactory<A, R> factory) {
    Understudy<A, R> understudy = understudy(type);
    return Props.of(understudy, context -> understudy.make(() -> factory.create(context)));
  }

  @Override
  public <R extends ActorRef> ActorType<?, R> type(ActorType<?, R> type) {
    return understudy(type);
  }

  @SuppressWarnings("unchecked") // the value is made of the key
  private <A, R extends ActorRef> Understudy<A, R> understudy(ActorType<A, R> type) {
    return type instanceof Understudy<A, R> already
        ? already
        : (Understudy<A, R>)
            known.computeIfAbsent(type, written -> new Understudy<>(written, trace, fate));
  }
}
