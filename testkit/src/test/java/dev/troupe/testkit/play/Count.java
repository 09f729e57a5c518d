package dev.troupe.testkit.play;

/** How many messages were handled. */
public record Count() {}
