package dev.troupe.testkit;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Later;
import dev.troupe.spi.MailboxPolicy;
import dev.troupe.spi.SupervisionRule;
import dev.troupe.spi.Unanswered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor type that does what the one it stands in for does, notes it, and may fail on the way.
 */
final class Understudy<A, R extends ActorRef> extends ActorType<A, R> {
  private final ActorType<A, R> written;
  private final Trace trace;
  private final Faults faults;

  Understudy(ActorType<A, R> written, Trace trace, Faults faults) {
    super(written.actorClass());
    this.written = written;
    this.trace = trace;
    this.faults = faults;
  }

  @Override
  public R ref(Endpoint endpoint) {
    return written.ref(endpoint);
  }

  @Override
  public @Nullable Object dispatch(A actor, int state, int tag, Object message) throws Exception {
    if (message instanceof ProbeQuestion) {
      return written.dispatch(actor, state, tag, message);
    }
    Trace.Delivery delivery = trace.begins(path(), message);
    try {
      Object reply =
          isSubject() ? tried(actor, state, tag, message) : dispatched(actor, state, tag, message);
      if (reply != null) {
        delivery.ends(outcome(reply));
      }
      return reply;
    } catch (Throwable t) {
      delivery.ends("throws " + Trace.text(t));
      throw t;
    }
  }

  private @Nullable Object dispatched(A actor, int state, int tag, Object message)
      throws Exception {
    return written.dispatch(actor, state, tag, message);
  }

  private @Nullable Object tried(A actor, int state, int tag, Object message) throws Exception {
    faults.stop(actorClass());
    Throwable afterwards = faults.crash(actorClass());
    Object reply = written.dispatch(actor, state, tag, message);
    if (afterwards != null) {
      Faults.throwIt(afterwards);
    }
    return reply;
  }

  /** Probes belong to the test, and a pool's own actor to the engine. */
  private boolean isSubject() {
    return !(written instanceof ProbeType)
        && !actorClass().getPackageName().startsWith("dev.troupe.runtime");
  }

  private static String outcome(Object reply) {
    if (reply == Unanswered.UNHANDLED) {
      return "is unhandled";
    }
    return reply instanceof Later ? "replies later" : "-> " + Trace.text(reply);
  }

  private static ActorPath path() {
    return Current.get() instanceof Cell cell ? cell.path() : ActorPath.root();
  }

  private void note(String what) {
    trace.add(path().toString(), what);
  }

  /** Notes that an instance is made. */
  void made() {
    note("is made");
  }

  @Override
  public void preStart(A actor) throws Exception {
    written.preStart(actor);
  }

  @Override
  public void postStop(A actor) throws Exception {
    note("stops");
    written.postStop(actor);
  }

  @Override
  public void preRestart(A actor, Throwable cause) throws Exception {
    note("restarts");
    written.preRestart(actor, cause);
  }

  @Override
  public void postRestart(A actor, Throwable cause) throws Exception {
    written.postRestart(actor, cause);
  }

  @Override
  public List<String> accepts(int state) {
    return written.accepts(state);
  }

  @Override
  public List<SupervisionRule> ownRules() {
    return written.ownRules();
  }

  @Override
  public List<SupervisionRule> childRules() {
    return written.childRules();
  }

  @Override
  public MailboxPolicy mailbox() {
    return written.mailbox();
  }

  @Override
  public List<? extends Enum<?>> states() {
    return written.states();
  }

  @Override
  public boolean blocking() {
    return written.blocking();
  }
}
