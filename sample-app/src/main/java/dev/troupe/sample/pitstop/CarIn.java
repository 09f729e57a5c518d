package dev.troupe.sample.pitstop;

/** A car enters the pit lane; answered by a {@link CarOut}. */
record CarIn(int car) implements PitRadio {}
