package dev.troupe.sample.aggregator;

import java.time.Duration;

/**
 * Asks for an answer that is put together from parts; answered by an {@link AggregatedResponse}.
 *
 * @param correlationId what its parts carry
 * @param expected how many parts there are, numbered from 1
 * @param within how long to wait for them
 */
record AggregateRequest(String correlationId, int expected, Duration within) {}
