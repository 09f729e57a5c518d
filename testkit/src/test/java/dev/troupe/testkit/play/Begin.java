package dev.troupe.testkit.play;

/** Has an actor do what it is there for, so many times. */
public record Begin(int times) {}
