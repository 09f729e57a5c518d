package dev.troupe.runtime.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Timeouts by when they are due, each removable: a binary heap. The timer's thread only. */
final class TimeoutHeap {
  private static final int SMALLEST = 64;

  private @Nullable Timeout[] heap = new @Nullable Timeout[SMALLEST];
  private int size;

  int size() {
    return size;
  }

  /** The one due first, or null. */
  @Nullable Timeout first() {
    return heap[0];
  }

  void add(Timeout timeout) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    siftUp(size++, timeout);
  }

  /** Removes one; no effect if it is not here. */
  void remove(Timeout timeout) {
    int hole = timeout.index;
    if (hole == Timeout.NOWHERE) {
      return;
    }
    timeout.index = Timeout.NOWHERE;
    Timeout last = heap[--size];
    heap[size] = null;
    if (last != null && last != timeout) {
      siftDown(hole, last);
      if (heap[hole] == last) {
        siftUp(hole, last);
      }
    }
    if (size < heap.length / 4 && heap.length > SMALLEST) {
      heap = Arrays.copyOf(heap, heap.length / 2);
    }
  }

  private void siftUp(int from, Timeout timeout) {
    int hole = from;
    while (hole > 0) {
      int above = (hole - 1) / 2;
      Timeout parent = heap[above];
      if (parent == null || !timeout.before(parent)) {
        break;
      }
      put(hole, parent);
      hole = above;
    }
    put(hole, timeout);
  }

  private void siftDown(int from, Timeout timeout) {
    int hole = from;
    for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
      Timeout least = heap[child];
      Timeout right = child + 1 < size ? heap[child + 1] : null;
      if (least != null && right != null && right.before(least)) {
        least = right;
        child++;
      }
      if (least == null || !least.before(timeout)) {
        break;
      }
      put(hole, least);
      hole = child;
    }
    put(hole, timeout);
  }

  private void put(int index, Timeout timeout) {
    heap[index] = timeout;
    timeout.index = index;
  }
}
