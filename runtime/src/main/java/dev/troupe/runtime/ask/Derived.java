package dev.troupe.runtime.ask;

/**
 * A future made from others, the first of which are asks: what their callbacks return. Safe from
 * any thread.
 *
 * <p>It knows what it was made of, for as long as that counts: once it is done, or waits for
 * something else instead, nothing keeps the others.
 *
 * @param <T> the type of the value
 */
final class Derived<T> extends ActorFuture<T> {
  private final boolean sparing;
  private volatile Sources sources;

  Derived(Home home, int epoch, Sources sources) {
    this(home, epoch, sources, false);
  }

  /**
   * Makes a future.
   *
   * @param sparing whether it does without sources that fail, as long as others are left
   */
  Derived(Home home, int epoch, Sources sources, boolean sparing) {
    super(home, epoch);
    this.sources = sources;
    this.sparing = sparing;
  }

  @Override
  Sources sources() {
    return sources;
  }

  @Override
  boolean isSparing() {
    return sparing;
  }

  /** Says what this was made of, which it knows until it is done. */
  void madeOf(Sources all) {
    sources = all;
    observe((value, failure) -> forget());
  }

  /** From now on, this waits for one future and no other. */
  void waitsFor(ActorFuture<?> future) {
    sources = Sources.of(future);
  }

  @Override
  void forget() {
    sources = Sources.NONE;
  }
}
