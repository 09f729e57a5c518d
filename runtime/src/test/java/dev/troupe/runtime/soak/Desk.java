package dev.troupe.runtime.soak;

import dev.troupe.ActorRef;
import dev.troupe.Recipient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A clerk, or a pool of them, of whatever kind, as its clients see it.
 *
 * @param kind which kind
 * @param clerk who sits there
 * @param tells takes parcels
 * @param asks takes parcels and replies
 * @param errands takes errands
 * @param briefs takes messages that expire at once
 * @param moods changes the clerk's mood
 * @param pings replies when all that was sent before has been taken
 */
record Desk(
    Kind kind,
    ActorRef clerk,
    Recipient<Parcel> tells,
    Function<Parcel, CompletableFuture<Long>> asks,
    Function<Errand, CompletableFuture<Long>> errands,
    Function<Duration, CompletableFuture<Integer>> briefs,
    Recipient<Mood> moods,
    Supplier<CompletableFuture<Boolean>> pings) {

  /** What kinds of desks there are. */
  enum Kind {
    PLAIN,
    POOL,
    REJECTING,
    DROPPING,
    WAITING,
    SLOW
  }

  CompletableFuture<Long> ask(Parcel parcel) {
    return asks.apply(parcel);
  }
}
