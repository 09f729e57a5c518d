package dev.troupe.runtime.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Overflow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A bounded queue")
@Timeout(60)
class BoundedQueueTest {
  private static final int SIGNAL = -1;

  private static BoundedQueue.Outcome offer(BoundedQueue queue, int tag, String message) {
    return queue.offer(new Node(tag, message), false).outcome();
  }

  @Test
  @DisplayName("refuses what it has no room for, but never a signal")
  void refuses() {
    BoundedQueue queue = new BoundedQueue(1, Overflow.REJECT);
    assertThat(offer(queue, 0, "1")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertThat(offer(queue, 0, "2")).isEqualTo(BoundedQueue.Outcome.FULL);
    assertThat(offer(queue, SIGNAL, "s")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertThat(queue.poll().message()).isEqualTo("1");
    assertThat(offer(queue, 0, "3"))
        .as("1 is not handled yet")
        .isEqualTo(BoundedQueue.Outcome.FULL);
    queue.leave();
    assertThat(offer(queue, 0, "3")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertThat(queue.waiting()).isEqualTo(1);
  }

  @Test
  @DisplayName("lets the oldest message go, not a signal before it")
  void dropsOldest() {
    BoundedQueue queue = new BoundedQueue(2, Overflow.DROP_OLDEST);
    offer(queue, SIGNAL, "s");
    offer(queue, 0, "1");
    offer(queue, 0, "2");
    BoundedQueue.Offer offer = queue.offer(new Node(0, "3"), false);
    assertThat(offer.outcome()).isEqualTo(BoundedQueue.Outcome.REPLACED);
    assertThat(offer.victim().message()).isEqualTo("1");
    assertThat(queue.poll().message()).isEqualTo("s");
    assertThat(queue.poll().message()).isEqualTo("2");
    assertThat(queue.poll().message()).isEqualTo("3");
    assertThat(queue.poll()).isNull();
  }

  @Test
  @DisplayName("has the reader drop the oldest of what it keeps aside")
  void dropsWhatIsAside() {
    BoundedQueue queue = new BoundedQueue(1, Overflow.DROP_OLDEST);
    offer(queue, 0, "1");
    queue.poll();
    queue.keepAside(1);
    assertThat(queue.takesExcess()).isFalse();
    assertThat(offer(queue, 0, "2")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertThat(queue.takesExcess()).isTrue();
    assertThat(queue.takesExcess()).isFalse();
  }

  @Test
  @DisplayName("takes the newest although all that counts is about to be handled")
  void replacesWhatIsInTheHand() {
    BoundedQueue queue = new BoundedQueue(1, Overflow.DROP_OLDEST);
    offer(queue, 0, "1");
    queue.poll();
    assertThat(offer(queue, 0, "2")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    queue.leave();
    assertThat(queue.waiting()).isEqualTo(1);
    assertThat(queue.poll().message()).isEqualTo("2");
    assertThat(offer(queue, 0, "3")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    queue.keepAside(1);
    assertThat(queue.takesExcess()).as("2 is handled later, so it gives way").isTrue();
    assertThat(queue.takesExcess()).as("3 does not").isFalse();
  }

  @Test
  @DisplayName("has nothing dropped while the reader keeps nothing aside")
  void nothingAside() {
    BoundedQueue queue = new BoundedQueue(1, Overflow.DROP_OLDEST);
    offer(queue, 0, "1");
    queue.poll();
    offer(queue, 0, "2");
    queue.keepAside(0);
    queue.leave();
    queue.keepAside(1);
    assertThat(queue.takesExcess()).as("1 was handled, which made room for 2").isFalse();
  }

  @Test
  @DisplayName("counts what comes back from a stash, and has the reader drop the oldest of it")
  void comesBack() {
    BoundedQueue queue = new BoundedQueue(3, Overflow.DROP_OLDEST);
    queue.comeBack(2);
    assertThat(queue.waiting()).isEqualTo(2);
    assertThat(offer(queue, 0, "3")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertThat(queue.takesExcess()).isFalse();
    assertThat(offer(queue, 0, "4")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertThat(offer(queue, 0, "5")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertThat(offer(queue, 0, "6")).isEqualTo(BoundedQueue.Outcome.REPLACED);
    assertThat(queue.takesExcess()).isTrue();
    assertThat(queue.takesExcess()).isTrue();
    assertThat(queue.takesExcess()).isFalse();
  }

  @Test
  @DisplayName("has a sender wait until a message was handled, or the queue is closed")
  void waits() throws InterruptedException {
    BoundedQueue queue = new BoundedQueue(2, Overflow.BLOCK);
    assertThat(queue.capacity()).isEqualTo(2);
    queue.comeBack(2);
    assertWaitsUntil(queue, queue::leave);
    assertThat(offer(queue, 0, "3")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
    assertWaitsUntil(queue, queue::close);
  }

  private static void assertWaitsUntil(BoundedQueue queue, Runnable change)
      throws InterruptedException {
    Thread sender = new Thread(queue::awaitRoom);
    sender.setDaemon(true);
    sender.start();
    while (sender.getState() != Thread.State.WAITING) {
      assertThat(sender.getState()).as("it waits").isNotEqualTo(Thread.State.TERMINATED);
      Thread.onSpinWait();
    }
    change.run();
    sender.join();
  }

  @Test
  @DisplayName("takes everything once it is closed")
  void closed() {
    BoundedQueue queue = new BoundedQueue(1, Overflow.BLOCK);
    offer(queue, 0, "1");
    assertThat(queue.hasRoom()).isFalse();
    queue.close();
    assertThat(queue.hasRoom()).isTrue();
    queue.awaitRoom();
    assertThat(offer(queue, 0, "2")).isEqualTo(BoundedQueue.Outcome.ACCEPTED);
  }
}
