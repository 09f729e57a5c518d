package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RunRingTest {
  private final RunRing ring = new RunRing();

  @Test
  @DisplayName("turns come out in the order they went in, also where the ring wraps")
  void firstInFirstOut() {
    List<Turn> in = new ArrayList<>();
    List<Turn> out = new ArrayList<>();
    for (int i = 0; i < 5 * RunRing.CAPACITY; i++) {
      Turn turn = new Numbered(i);
      in.add(turn);
      assertThat(ring.push(turn)).isTrue();
      if (i >= 700) {
        out.add(ring.poll());
      }
    }
    for (Turn turn = ring.poll(); turn != null; turn = ring.poll()) {
      out.add(turn);
    }
    assertThat(out).containsExactlyElementsOf(in);
  }

  @Test
  @DisplayName("a full ring refuses, and takes again when something has left")
  void full() {
    for (int i = 0; i < RunRing.CAPACITY; i++) {
      assertThat(ring.push(new Numbered(i))).isTrue();
    }
    assertThat(ring.size()).isEqualTo(RunRing.CAPACITY);
    assertThat(ring.push(new Numbered(-1))).isFalse();
    assertThat(ring.poll()).isEqualTo(new Numbered(0));
    assertThat(ring.push(new Numbered(RunRing.CAPACITY))).isTrue();
  }

  @Test
  @DisplayName("a thief takes the older half, rounded up, in order")
  void stealHalf() {
    for (int i = 0; i < 7; i++) {
      ring.push(new Numbered(i));
    }
    RunRing thief = new RunRing();
    assertThat(ring.stealHalf(thief)).isEqualTo(new Numbered(0));
    assertThat(thief.size()).isEqualTo(3);
    assertThat(thief.poll()).isEqualTo(new Numbered(1));
    assertThat(thief.poll()).isEqualTo(new Numbered(2));
    assertThat(thief.poll()).isEqualTo(new Numbered(3));
    assertThat(thief.poll()).isNull();
    assertThat(ring.poll()).isEqualTo(new Numbered(4));
  }

  @Test
  @DisplayName("half of a full ring, of one and of none")
  void stealEdges() {
    RunRing thief = new RunRing();
    assertThat(ring.stealHalf(thief)).isNull();
    ring.push(new Numbered(1));
    assertThat(ring.stealHalf(thief)).isEqualTo(new Numbered(1));
    assertThat(thief.size()).isZero();
    assertThat(ring.poll()).isNull();
    for (int i = 0; i < RunRing.CAPACITY; i++) {
      ring.push(new Numbered(i));
    }
    assertThat(ring.stealHalf(thief)).isEqualTo(new Numbered(0));
    assertThat(thief.size()).isEqualTo(RunRing.CAPACITY / 2 - 1);
    assertThat(ring.size()).isEqualTo(RunRing.CAPACITY / 2);
  }

  @Test
  @DisplayName("a ring that has forgotten refers to nothing that was stolen from it")
  void forget() {
    RunRing thief = new RunRing();
    List<WeakReference<Turn>> turns = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      Turn turn = new Numbered(i);
      turns.add(new WeakReference<>(turn));
      ring.push(turn);
    }
    while (ring.stealHalf(thief) != null) {
      emptied(thief);
    }
    ring.forget();
    for (int i = 0; i < 50 && turns.stream().anyMatch(turn -> turn.get() != null); i++) {
      System.gc();
    }
    assertThat(turns).allMatch(turn -> turn.get() == null);
    assertThat(ring.push(new Numbered(1))).isTrue();
    assertThat(ring.poll()).isEqualTo(new Numbered(1));
  }

  @Test
  @DisplayName("with an owner and two thieves at work, each turn is taken exactly once")
  void exactlyOnce() throws InterruptedException {
    int count = 300_000;
    AtomicIntegerArray taken = new AtomicIntegerArray(count);
    CountDownLatch left = new CountDownLatch(count);
    List<Thread> thieves = new ArrayList<>();
    for (int t = 0; t < 2; t++) {
      Thread thief = new Thread(() -> steal(taken, left));
      thieves.add(thief);
      thief.start();
    }
    for (int i = 0; i < count; i++) {
      while (!ring.push(new Numbered(i))) {
        take(ring.poll(), taken, left);
      }
      if (i % 3 == 0) {
        take(ring.poll(), taken, left);
      }
    }
    for (Turn turn = ring.poll(); turn != null; turn = ring.poll()) {
      take(turn, taken, left);
    }
    left.await();
    for (Thread thief : thieves) {
      thief.join();
    }
    for (int i = 0; i < count; i++) {
      assertThat(taken.get(i)).as("turn %d", i).isEqualTo(1);
    }
  }

  private static void emptied(RunRing thief) {
    for (Turn turn = thief.poll(); turn != null; turn = thief.poll()) {
      assertThat(turn).isInstanceOf(Numbered.class);
    }
  }

  private void steal(AtomicIntegerArray taken, CountDownLatch left) {
    RunRing own = new RunRing();
    while (left.getCount() > 0) {
      Turn turn = ring.stealHalf(own);
      if (turn == null) {
        Thread.onSpinWait();
      }
      for (; turn != null; turn = own.poll()) {
        take(turn, taken, left);
      }
    }
  }

  private static void take(Turn turn, AtomicIntegerArray taken, CountDownLatch left) {
    if (turn instanceof Numbered numbered) {
      taken.incrementAndGet(numbered.number());
      left.countDown();
    }
  }

  private record Numbered(int number) implements Turn {
    @Override
    public void run() {}
  }
}
