package dev.troupe.sample.pitstop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All {@link Mark}s of one pit stop. */
record TimeSheet(List<Mark> marks) {

  /** Copies the list. */
  TimeSheet {
    marks = List.copyOf(marks);
  }

  /**
   * Somebody doing one thing for some time.
   *
   * @param from counted from the start of the pit stop
   * @param to counted from the start of the pit stop
   */
  record Span(Activity activity, Duration from, Duration to) {

    /** How long it took. */
    Duration length() {
      return to.minus(from);
    }
  }

  /** From the first mark to the last. */
  Duration total() {
    return marks.isEmpty() ? Duration.ZERO : sinceStart(last());
  }

  /** What somebody did from the start to the end of the pit stop, without gaps. */
  List<Span> spans(String who) {
    List<Span> spans = new ArrayList<>();
    Activity activity = Activity.WAITING;
    Duration from = Duration.ZERO;
    for (Mark mark : marks) {
      if (mark.who().equals(who)) {
        addUnlessEmpty(spans, new Span(activity, from, sinceStart(mark.at())));
        activity = mark.activity();
        from = sinceStart(mark.at());
      }
    }
    addUnlessEmpty(spans, new Span(activity, from, total()));
    return spans;
  }

  private static void addUnlessEmpty(List<Span> spans, Span span) {
    if (!span.length().isZero()) {
      spans.add(span);
    }
  }

  private Duration sinceStart(Instant instant) {
    return Duration.between(first(), instant);
  }

  private Instant first() {
    return marks.stream().map(Mark::at).min(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private Instant last() {
    return marks.stream().map(Mark::at).max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
