package dev.troupe.runtime.ask;

/** What a reply waits for; notes that the ask has ended. */
final class Waited implements Pending {
  volatile boolean told;
  private final ActorFuture<?> future;

  Waited(ActorFuture<?> future) {
    this.future = future;
  }

  @Override
  public ActorFuture<?> future() {
    return future;
  }

  @Override
  public void ended() {
    told = true;
  }
}
