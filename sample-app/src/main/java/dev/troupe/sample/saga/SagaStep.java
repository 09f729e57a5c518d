package dev.troupe.sample.saga;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * One step of a saga: whom to ask for it, and to undo it. An actor that handles both messages is
 * one with {@code new SagaStep("ship", shipping::ask, shipping::ask)}.
 *
 * @param execute asks for the step, with a time limit
 * @param compensate asks to undo it, with a time limit
 */
record SagaStep(
    String name,
    BiFunction<Execute, Duration, CompletableFuture<StepDone>> execute,
    BiFunction<Compensate, Duration, CompletableFuture<StepUndone>> compensate) {}
