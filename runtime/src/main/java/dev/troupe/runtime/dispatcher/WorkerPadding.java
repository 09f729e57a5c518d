package dev.troupe.runtime.dispatcher;

/** Keeps a worker's fields off the cache line of what comes before them in memory. */
@SuppressWarnings("unused")
abstract class WorkerPadding extends Thread {
  private long p00;
  private long p01;
  private long p02;
  private long p03;
  private long p04;
  private long p05;
  private long p06;
  private long p07;
  private long p08;
  private long p09;
  private long p10;
  private long p11;
  private long p12;
  private long p13;
  private long p14;
  private long p15;

  WorkerPadding(String name) {
    super(null, null, name, 0, false);
  }
}
