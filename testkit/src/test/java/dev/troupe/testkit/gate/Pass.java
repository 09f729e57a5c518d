package dev.troupe.testkit.gate;

/** Somebody wants to pass. */
public record Pass(int number) {}
