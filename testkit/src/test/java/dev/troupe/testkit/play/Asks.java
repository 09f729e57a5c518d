package dev.troupe.testkit.play;

/** A question that one actor hands on to the next. */
public record Asks(String question) {}
