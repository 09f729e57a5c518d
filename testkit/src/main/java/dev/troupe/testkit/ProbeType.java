package dev.troupe.testkit;

import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.spi.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A probe's type: its references are those of the actor it stands in for. */
final class ProbeType<R extends ActorRef> extends ActorType<ProbeActor<R>, R> {
  private final ActorType<?, R> played;

  ProbeType(ActorType<?, R> played) {
    super(played.actorClass());
    this.played = played;
  }

  @Override
  public R ref(Endpoint endpoint) {
    return played.ref(endpoint);
  }

  @Override
  public @Nullable Object dispatch(ProbeActor<R> actor, int state, int tag, Object message) {
    return actor.handle(tag, message);
  }

  @Override
  public List<String> accepts(int state) {
    return played.accepts(state);
  }
}
