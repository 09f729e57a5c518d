package dev.troupe.testkit;

import dev.troupe.ActorType;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What is to go wrong in a {@link Simulation}, and how likely; the seed decides where.
 *
 * <pre>{@code
 * simulation.faults()
 *     .crash(InventoryRef.TYPE, 0.05, () -> new IOException("disk full"))
 *     .crash(InventoryRef.TYPE, Faults.Step.PRE_START, 0.2, () -> new IOException("no disk"))
 *     .stop(OrderRef.TYPE, 0.01)
 *     .delay(0.1, Duration.ofMillis(50));
 * }</pre>
 *
 * <p>Nothing happens here that could not happen in a running system. In particular messages from
 * one sender to one receiver stay in order: a delay holds up who is to act, and all that they send
 * comes the later.
 *
 * <p>For the thread that the simulation belongs to.
 */
public final class Faults {
  private final Fate fate;

  /** A step of an actor's life, beside its messages, that may fail. */
  public enum Step {
    /** The constructor, or whatever the props make an instance with. */
    CONSTRUCTOR("the constructor"),
    /** Where {@code @PreStart} runs. */
    PRE_START("@PreStart"),
    /** Where {@code @PreRestart} runs. */
    PRE_RESTART("@PreRestart"),
    /** Where {@code @PostRestart} runs. */
    POST_RESTART("@PostRestart"),
    /** Where {@code @PostStop} runs. */
    POST_STOP("@PostStop");

    private final String text;

    Step(String text) {
      this.text = text;
    }

    /** What people call it. */
    String text() {
      return text;
    }
  }

  Faults(Fate fate) {
    this.fate = fate;
  }

  /**
   * Has any handler fail, before it has run or after.
   *
   * @param probability per message, from 0 to 1
   * @param failure makes what is thrown
   * @return these faults
   */
  public Faults crash(double probability, Supplier<? extends Throwable> failure) {
    fate.add(new Fate.Crash(null, null, checked(probability), made(failure)));
    return this;
  }

  /**
   * Has handlers of one type of actor fail, before they have run or after.
   *
   * @param type the {@code TYPE} of the actor's reference
   * @param probability per message, from 0 to 1
   * @param failure makes what is thrown
   * @return these faults
   */
  public Faults crash(
      ActorType<?, ?> type, double probability, Supplier<? extends Throwable> failure) {
    fate.add(new Fate.Crash(classOf(type), null, checked(probability), made(failure)));
    return this;
  }

  /**
   * Has the constructor or a hook of one type of actor fail, before it has run or after. One that
   * has no such hook fails as if it had.
   *
   * @param type the {@code TYPE} of the actor's reference
   * @param step which
   * @param probability each time it is to run, from 0 to 1
   * @param failure makes what is thrown
   * @return these faults
   */
  public Faults crash(
      ActorType<?, ?> type, Step step, double probability, Supplier<? extends Throwable> failure) {
    Objects.requireNonNull(step, "step");
    fate.add(new Fate.Crash(classOf(type), step, checked(probability), made(failure)));
    return this;
  }

  /**
   * Stops actors of a type: at once after the message they handle, or after what waits for them.
   *
   * @param type the {@code TYPE} of the actors' references
   * @param probability per message, from 0 to 1
   * @return these faults
   */
  public Faults stop(ActorType<?, ?> type, double probability) {
    fate.addAtMessages(new Fate.Stop(classOf(type), checked(probability)));
    return this;
  }

  /**
   * Stops actors of a type whatever they are about to do: before they have started, between two
   * messages, while their handler waits, while they wait to be restarted.
   *
   * @param type the {@code TYPE} of the actors' references
   * @param probability per step of the simulation that one of them is stopped, from 0 to 1; what
   *     any actor does for one message is about one step
   * @return these faults
   */
  public Faults stopAnyTime(ActorType<?, ?> type, double probability) {
    fate.addAtAnyTime(new Fate.Stop(classOf(type), checked(probability)));
    return this;
  }

  /**
   * Has actors that are about to act be late.
   *
   * @param probability each time one becomes ready, from 0 to 1
   * @param atMost the longest delay, in virtual time
   * @return these faults
   */
  public Faults delay(double probability, Duration atMost) {
    long longest = VirtualTime.nanos(atMost, "atMost");
    fate.setDelay(checked(probability), longest);
    return this;
  }

  /** From now on nothing goes wrong: to see where the actors end up. */
  public void cease() {
    fate.cease();
  }

  private static Class<?> classOf(ActorType<?, ?> type) {
    return Objects.requireNonNull(type, "type").actorClass();
  }

  private static Supplier<? extends Throwable> made(Supplier<? extends Throwable> failure) {
    return Objects.requireNonNull(failure, "failure");
  }

  private static double checked(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "A probability is from 0 to 1, but was " + probability + ".");
    }
    return probability;
  }
}
