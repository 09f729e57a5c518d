package dev.troupe.runtime.routing;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Routing;
import dev.troupe.runtime.ask.Gathering;
import dev.troupe.runtime.ask.Outside;
import dev.troupe.runtime.events.DeadLetters;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes what is sent to a pool or group on to its routees, on the sender's thread. Safe from any
 * thread.
 */
final class Switchboard<R extends ActorRef> {
  private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);

  private final ActorPath path;
  private final Roster<R> roster;
  private final Selection selection;
  private final boolean toEveryone;
  private final DeadLetters deadLetters;
  private final Outside outside;

  /**
   * Connects senders to routees.
   *
   * @param path who it is in the eyes of a sender
   * @param chance numbers from 0 to 1
   */
  Switchboard(
      ActorPath path,
      Roster<R> roster,
      Routing routing,
      DeadLetters deadLetters,
      Outside outside,
      DoubleSupplier chance) {
    this.path = path;
    this.roster = roster;
    this.selection = Selection.of(routing, chance);
    this.toEveryone =
        routing instanceof Routing.ScatterGatherFirst || routing instanceof Routing.Broadcast;
    this.deadLetters = deadLetters;
    this.outside = outside;
  }

  ActorPath path() {
    return path;
  }

  Roster<R> roster() {
    return roster;
  }

  /** Sends to whom it concerns, or to the dead letters. */
  void tell(int tag, Object message) {
    Objects.requireNonNull(message, "message");
    if (toEveryone) {
      List<Routee<R>> everyone = everyone();
      everyone.forEach(routee -> routee.endpoint().tell(tag, message));
      if (everyone.isEmpty()) {
        nobody(message);
      }
      return;
    }
    Routee<R> chosen = chosenFor(message);
    if (chosen == null) {
      nobody(message);
    } else {
      chosen.endpoint().tell(tag, message);
    }
  }

  /**
   * Asks whom it concerns; of several, the first reply counts.
   *
   * @param question asks one
   */
  <T> CompletableFuture<T> ask(Object message, Function<Routee<R>, CompletableFuture<T>> question) {
    Objects.requireNonNull(message, "message");
    if (toEveryone) {
      List<CompletableFuture<T>> asks = everyone().stream().map(question).toList();
      return asks.isEmpty() ? unanswered(message) : Gathering.first(asks);
    }
    Routee<R> chosen;
    try {
      chosen = selected(message);
    } catch (RuntimeException e) {
      return Gathering.failed(outside, e);
    }
    return chosen == null ? unanswered(message) : question.apply(chosen);
  }

  /** Asks everyone; all replies count. */
  <T> CompletableFuture<List<T>> askAll(Function<? super R, CompletableFuture<T>> question) {
    List<CompletableFuture<T>> asks =
        everyone().stream().map(routee -> question.apply(routee.ref())).toList();
    return asks.isEmpty() ? Gathering.failed(outside, abandoned()) : Gathering.all(asks);
  }

  private List<Routee<R>> everyone() {
    return roster.isClosed() ? List.of() : roster.living();
  }

  /** The routee for a message that is told: a key that cannot be had is like no routee. */
  private @Nullable Routee<R> chosenFor(Object message) {
    try {
      return selected(message);
    } catch (RuntimeException e) {
      LOG.warn(
          "{}: the key of a {} cannot be had, so it has no routee",
          path,
          message.getClass().getSimpleName(),
          e);
      return null;
    }
  }

  private @Nullable Routee<R> selected(Object message) {
    List<Routee<R>> candidates = roster.isClosed() ? List.of() : roster.lately();
    while (!candidates.isEmpty()) {
      Routee<R> chosen = selection.select(message, candidates);
      if (chosen.isAlive()) {
        return chosen;
      }
      candidates = roster.refreshed(candidates);
    }
    return null;
  }

  private void nobody(Object message) {
    deadLetters.add(message, path, DeadLetter.Reason.NO_ROUTEE);
  }

  private <T> CompletableFuture<T> unanswered(Object message) {
    nobody(message);
    return Gathering.failed(outside, abandoned());
  }

  private ActorTerminatedException abandoned() {
    return new ActorTerminatedException(path, path + " has no living routee.", null);
  }
}
