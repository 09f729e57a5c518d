package dev.troupe.sample.pipeline;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.TreeMap;

/** The end of the pipe: counts the slow requests of each page. */
@Actor
final class PageReport {
  private final TreeMap<String, SlowPage> pages = new TreeMap<>();

  @Receive
  void count(Request request) {
    pages.merge(request.page(), SlowPage.of(request), SlowPage::and);
  }

  @Receive
  List<SlowPage> pages() {
    return List.copyOf(pages.values());
  }
}
