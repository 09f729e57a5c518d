package dev.troupe.testkit;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.cell.Signature;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Later;
import dev.troupe.spi.MailboxPolicy;
import dev.troupe.spi.SupervisionRule;
import dev.troupe.spi.Unanswered;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * An actor type that does what the one it stands in for does, notes it, and may fail on the way.
 */
final class Understudy<A, R extends ActorRef> extends ActorType<A, R> {
  private final ActorType<A, R> written;
  private final Trace trace;
  private final Fate fate;

  Understudy(ActorType<A, R> written, Trace trace, Fate fate) {
    super(written.actorClass());
    this.written = written;
    this.trace = trace;
    this.fate = fate;
  }

  @Override
  public R ref(Endpoint endpoint) {
    return written.ref(
        endpoint instanceof Cell cell && !isEngines() ? new SignedEndpoint(cell) : endpoint);
  }

  @Override
  public @Nullable Object dispatch(A actor, int state, int tag, Object message) throws Exception {
    if (message instanceof ProbeQuestion) {
      return written.dispatch(actor, state, tag, message);
    }
    Trace.Delivery delivery = begins(message);
    try {
      if (isSubject()) {
        fate.stopAtMessage(actorClass());
      }
      Object reply = exposed(null, () -> written.dispatch(actor, state, tag, message));
      if (reply != null) {
        delivery.ends(outcome(reply));
      }
      return reply;
    } catch (Throwable t) {
      delivery.ends("throws " + Trace.text(t));
      throw t;
    }
  }

  private Trace.Delivery begins(Object message) {
    return Current.get() instanceof Cell cell
        ? trace.begins(cell.path(), message, Signature.of(cell))
        : trace.begins(ActorPath.root(), message, Optional.empty());
  }

  /** Does something of the actor's that may fail, before it has run or after. */
  private <T extends @Nullable Object> T exposed(Faults.@Nullable Step step, Callable<T> part)
      throws Exception {
    Throwable afterwards = isSubject() ? fate.crash(actorClass(), step) : null;
    T result = part.call();
    if (afterwards != null) {
      Fate.throwIt(afterwards);
    }
    return result;
  }

  /** Does a step of the actor's life, and notes when it fails. */
  private <T extends @Nullable Object> T lived(Faults.Step step, Callable<T> part)
      throws Exception {
    try {
      return exposed(step, part);
    } catch (Throwable t) {
      note(step.text() + " throws " + Trace.text(t));
      throw t;
    }
  }

  /** Runs a hook. */
  private void hook(Faults.Step step, Hook hook) throws Exception {
    Object unused =
        this.<@Nullable Object>lived(
            step,
            () -> {
              hook.run();
              return null;
            });
  }

  /** A hook of the actor's. */
  @FunctionalInterface
  private interface Hook {
    void run() throws Exception;
  }

  /** Whether faults concern it: probes belong to the test, and a pool's own actor to the engine. */
  boolean isSubject() {
    return !(written instanceof ProbeType) && !isEngines();
  }

  private boolean isEngines() {
    return actorClass().getPackageName().equals("dev.troupe.runtime.routing");
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

  /** Makes an instance. */
  A make(Callable<A> factory) throws Exception {
    note("is made");
    return lived(Faults.Step.CONSTRUCTOR, factory);
  }

  @Override
  public void preStart(A actor) throws Exception {
    hook(Faults.Step.PRE_START, () -> written.preStart(actor));
  }

  @Override
  public void postStop(A actor) throws Exception {
    note("stops");
    hook(Faults.Step.POST_STOP, () -> written.postStop(actor));
  }

  @Override
  public void preRestart(A actor, Throwable cause) throws Exception {
    note("restarts");
    hook(Faults.Step.PRE_RESTART, () -> written.preRestart(actor, cause));
  }

  @Override
  public void postRestart(A actor, Throwable cause) throws Exception {
    hook(Faults.Step.POST_RESTART, () -> written.postRestart(actor, cause));
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
