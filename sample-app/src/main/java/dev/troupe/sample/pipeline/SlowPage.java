package dev.troupe.sample.pipeline;

import java.time.Duration;

/** How often a page was slow, and how slow it was at worst. */
record SlowPage(String page, int times, Duration slowest) {

  /** A page that was slow once. */
  static SlowPage of(Request request) {
    return new SlowPage(request.page(), 1, request.took());
  }

  /** Both counts of the same page together. */
  SlowPage and(SlowPage other) {
    Duration worst = slowest.compareTo(other.slowest) > 0 ? slowest : other.slowest;
    return new SlowPage(page, times + other.times, worst);
  }
}
