package dev.troupe.runtime.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A future made from asks: what their callbacks return.
 *
 * <p>What it needs may grow as long as it is not done: what a composition waits for is known only
 * when its function has run. Then those that were made of it need that too, and are told. Safe from
 * any thread.
 *
 * @param <T> the type of the value
 */
final class Derived<T> extends ActorFuture<T> {
  private final boolean sparing;
  private volatile Needs needs;
  private volatile boolean grows;

  /** Whether there is a choice among what it uses; guarded by this. */
  private boolean choosy;

  /** Who was made of this while it grows; guarded by this. */
  private @Nullable List<Derived<?>> heirs;

  Derived(Home home, int epoch, Needs needs) {
    this(home, epoch, needs, false);
  }

  /**
   * Makes a future.
   *
   * @param sparing whether it does without asks that fail, as long as others are left
   */
  Derived(Home home, int epoch, Needs needs, boolean sparing) {
    super(home, epoch);
    this.needs = needs;
    this.sparing = sparing;
  }

  @Override
  Needs needs() {
    return needs;
  }

  @Override
  boolean isSparing() {
    return sparing;
  }

  /** Says that more needs may come. */
  void grows() {
    grows = true;
  }

  /** Notes that this future now needs another one too. */
  void alsoNeeds(ActorFuture<?> other) {
    other.bequeath(this);
    add(other.needs());
  }

  /** Notes that another one will do as well. */
  void orNeeds(CompletionStage<?> other) {
    ActorFuture<?> future = other instanceof ActorFuture<?> made ? made : null;
    if (future != null) {
      future.bequeath(this);
    }
    synchronized (this) {
      choosy = true;
      needs = needs.or(future == null ? Needs.NONE : future.needs());
    }
  }

  private void add(Needs others) {
    List<Derived<?>> told;
    synchronized (this) {
      Needs left = needs.toCome();
      needs = choosy ? left.using(others) : left.and(others);
      told = heirs == null ? List.of() : List.copyOf(heirs);
    }
    told.forEach(heir -> heir.add(others));
  }

  @Override
  void bequeath(Derived<?> heir) {
    if (!grows || isDone()) {
      return;
    }
    heir.grows();
    if (adopt(heir)) {
      observe((value, failure) -> disown());
    }
  }

  /** Returns whether this is the first. */
  private synchronized boolean adopt(Derived<?> heir) {
    boolean first = heirs == null;
    List<Derived<?>> all = heirs == null ? new ArrayList<>() : heirs;
    all.add(heir);
    heirs = all;
    return first;
  }

  private synchronized void disown() {
    heirs = null;
  }
}
