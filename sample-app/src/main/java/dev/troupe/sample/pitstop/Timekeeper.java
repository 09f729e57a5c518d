package dev.troupe.sample.pitstop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.ArrayList;
import java.util.List;

/** Writes down who did what, and since when. */
@Actor
final class Timekeeper {
  private final List<Mark> marks = new ArrayList<>();

  @Receive
  void write(Mark mark) {
    marks.add(mark);
  }

  @Receive
  TimeSheet sheet() {
    return new TimeSheet(marks);
  }
}
