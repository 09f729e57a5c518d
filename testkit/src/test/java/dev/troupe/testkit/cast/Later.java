package dev.troupe.testkit.cast;

import java.util.concurrent.CompletableFuture;

/** Asks for a reply that comes when the test gives it. */
public record Later(CompletableFuture<String> reply) {}
