package dev.troupe.runtime.promise;

import dev.troupe.runtime.promise.fixture.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Threads outside the system that begin at the same moment. */
final class Senders {
  private Senders() {}

  @FunctionalInterface
  interface Sender {
    void send(int number) throws Exception;
  }

  /** Runs senders numbered from 0, and waits for all. */
  static void run(int count, Sender sender) throws Exception {
    for (CompletableFuture<Void> done : start(count, sender)) {
      Await.result(done);
    }
  }

  /** Starts senders numbered from 0; each future completes when its sender has returned. */
  static List<CompletableFuture<Void>> start(int count, Sender sender) {
    CountDownLatch ready = new CountDownLatch(count);
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      CompletableFuture<Void> done = new CompletableFuture<>();
      running.add(done);
      Thread thread =
          new Thread(
              () -> {
                try {
                  ready.countDown();
                  Await.zero(ready);
                  sender.send(number);
                  done.complete(null);
                } catch (Throwable failure) {
                  done.completeExceptionally(failure);
                }
              },
              "sender-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    return running;
  }
}
