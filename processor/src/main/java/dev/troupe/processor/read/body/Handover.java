package dev.troupe.processor.read.body;

/**
 * How a piece of code gets to run.
 *
 * @param place where it runs
 * @param to what it is given to: {@code ExecutorService.submit}; empty for a method's own code
 */
record Handover(Place place, String to) {
  /** A method's own code. */
  static final Handover NONE = new Handover(Place.ACTOR, "");

  static final Handover UNKNOWN = new Handover(Place.UNKNOWN, "nobody knows what");

  /** The same, seen from outside the code that hands over. */
  Handover within(Handover around) {
    return place == Place.AROUND ? new Handover(around.place, to(around)) : this;
  }

  private String to(Handover around) {
    return around.place == Place.ELSEWHERE ? around.to : to;
  }

  boolean is(Place expected) {
    return place == expected;
  }
}
