package dev.troupe.runtime.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mailbox")
class MailboxTest {
  private final TestMailbox mailbox = new TestMailbox();

  @Test
  @DisplayName("keeps the order and wakes its reader once until that rests")
  void order() {
    mailbox.send(0, "1");
    mailbox.send(0, "2");
    assertThat(mailbox.awakened).isEqualTo(1);
    assertThat(mailbox.next()).isEqualTo("1");
    mailbox.send(0, "3");
    assertThat(List.of(mailbox.next(), mailbox.next())).containsExactly("2", "3");
    assertThat(mailbox.next()).isNull();
    assertThat(mailbox.ends()).isTrue();
    assertThat(mailbox.awakened).isEqualTo(1);

    mailbox.send(0, "4");
    assertThat(mailbox.awakened).isEqualTo(2);
    assertThat(mailbox.next()).isEqualTo("4");
  }

  @Test
  @DisplayName("does not let its reader rest when something has come")
  void noRest() {
    mailbox.send(0, "1");
    assertThat(mailbox.next()).isEqualTo("1");
    assertThat(mailbox.next()).isNull();
    mailbox.send(0, "2");
    assertThat(mailbox.ends()).isFalse();
    assertThat(mailbox.next()).isEqualTo("2");
  }

  @Test
  @DisplayName("shows commands before all messages, in their order, and wakes for them")
  void commands() {
    mailbox.send(0, "1");
    mailbox.order(-1, "a");
    mailbox.order(-1, "b");
    assertThat(mailbox.ordered()).isTrue();
    NodeList orders = mailbox.orders();
    assertThat(orders.poll().message()).isEqualTo("a");
    assertThat(orders.poll().message()).isEqualTo("b");
    assertThat(mailbox.ordered()).isFalse();
    assertThat(mailbox.next()).isEqualTo("1");
    assertThat(mailbox.next()).isNull();
    assertThat(mailbox.ends()).isTrue();

    mailbox.order(-1, "c");
    assertThat(mailbox.awakened).isEqualTo(2);
    assertThat(mailbox.orders().poll().message()).isEqualTo("c");
  }

  @Test
  @DisplayName("lets its reader wait on its own stack without waking anybody else")
  void waiting() {
    mailbox.send(0, "1");
    assertThat(mailbox.next()).isEqualTo("1");
    assertThat(mailbox.next()).isNull();
    mailbox.waitFor(
        () -> false,
        over -> {
          assertThat(over.getAsBoolean()).isFalse();
          mailbox.send(0, "2");
          mailbox.send(0, "3");
          assertThat(over.getAsBoolean()).isTrue();
        });
    assertThat(mailbox.next()).isEqualTo("2");
    assertThat(mailbox.next()).isEqualTo("3");
    assertThat(mailbox.next()).isNull();

    mailbox.waitFor(() -> true, over -> assertThat(over.getAsBoolean()).isTrue());
    assertThat(mailbox.next()).isNull();
    mailbox.send(0, "4");
    assertThat(mailbox.next()).isEqualTo("4");
    assertThat(mailbox.awakened).isEqualTo(1);
  }

  @Test
  @DisplayName("tells how many messages wait, apart from the engine's own")
  void depth() {
    mailbox.send(0, "handled now");
    mailbox.send(3, "1");
    mailbox.send(-3, "signal");
    mailbox.send(0, "2");
    assertThat(mailbox.depth()).isEqualTo(2);
    assertThat(mailbox.depth(1)).isEqualTo(1);
  }

  @Test
  @DisplayName("is idle before anything has come, and whenever its reader rests")
  void idle() {
    assertThat(mailbox.idle()).isTrue();
    mailbox.send(0, "1");
    assertThat(mailbox.idle()).isFalse();
    mailbox.next();
    assertThat(mailbox.idle()).isFalse();
    assertThat(mailbox.next()).isNull();
    assertThat(mailbox.ends()).isTrue();
    assertThat(mailbox.idle()).isTrue();
  }

  @Test
  @DisplayName("tells a sender whether a thread had to be woken, which none had for a busy reader")
  void wakes() {
    assertThat(mailbox.sent(0, "found a thread")).isFalse();
    assertThat(mailbox.sent(0, "found the reader busy")).isFalse();
    mailbox.next();
    mailbox.next();
    assertThat(mailbox.next()).isNull();
    mailbox.waitFor(
        () -> false, over -> assertThat(mailbox.sent(0, "found the reader there")).isFalse());
    mailbox.next();
    assertThat(mailbox.next()).isNull();
    assertThat(mailbox.ends()).isTrue();

    mailbox.wakes = true;
    assertThat(mailbox.sent(0, "woke a thread")).isTrue();
    assertThat(mailbox.sent(0, "found the reader busy")).isFalse();
  }

  @Test
  @DisplayName("loses and repeats nothing, and has one reader at a time, among many senders")
  void manySenders() throws InterruptedException {
    int senders = 4;
    int each = 50_000;
    ExecutorService readers = Executors.newFixedThreadPool(2);
    Reader reader = new Reader(readers, senders, each);
    List<Thread> threads = new ArrayList<>();
    for (int s = 0; s < senders; s++) {
      int sender = s;
      Thread thread =
          new Thread(
              () -> {
                for (int i = 0; i < each; i++) {
                  reader.send(sender, i);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    reader.done.await();
    readers.shutdown();

    assertThat(reader.faults).isEmpty();
  }

  /** Reads in turns on an executor, and checks what it reads. */
  private static final class Reader extends TestMailbox {
    private final ExecutorService executor;
    private final int[] nextOf;
    private int left;
    private final AtomicInteger inside = new AtomicInteger();
    private final List<String> faults = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);

    Reader(ExecutorService executor, int senders, int each) {
      this.executor = executor;
      this.nextOf = new int[senders];
      this.left = senders * each;
    }

    @Override
    protected boolean awaken() {
      executor.execute(this::run);
      return false;
    }

    @Override
    public void run() {
      if (inside.getAndIncrement() != 0) {
        faults.add("two readers");
      }
      for (int i = 0; i < 32; i++) {
        Node node = take();
        if (node == null) {
          inside.decrementAndGet();
          if (rest()) {
            return;
          }
          inside.incrementAndGet();
        } else {
          read(node.tag(), (Integer) node.message());
          release(node);
        }
      }
      inside.decrementAndGet();
      if (left > 0) {
        awaken();
      }
    }

    private void read(int sender, int number) {
      if (number != nextOf[sender]++) {
        faults.add("number " + number + " of " + sender);
      }
      if (--left == 0) {
        done.countDown();
      }
    }
  }
}
