package dev.troupe.runtime.soak;

/** A message whose sender hardly waits for the reply: it may expire in the queue. */
record Brief() {}
