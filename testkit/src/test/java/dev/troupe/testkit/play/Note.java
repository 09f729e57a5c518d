package dev.troupe.testkit.play;

public record Note(String from, int number) {}
