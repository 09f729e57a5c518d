package dev.troupe.spi;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A reply that is sent when a stage completes: what dispatch returns for a handler that is declared
 * to return a stage.
 *
 * @param stage the stage the handler returned; {@code null} if the handler returned that, which
 *     fails the ask
 */
public record Later(@Nullable CompletionStage<?> stage) {}
