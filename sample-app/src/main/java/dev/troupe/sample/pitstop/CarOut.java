package dev.troupe.sample.pitstop;

import java.time.Duration;

/** The car leaves on four new wheels. */
record CarOut(int car, Duration took) {}
