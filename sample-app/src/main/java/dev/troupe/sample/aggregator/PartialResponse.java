package dev.troupe.sample.aggregator;

/**
 * One part of an answer; answered by a {@link Receipt}.
 *
 * @param number from 1 to the number of parts
 */
record PartialResponse(String correlationId, int number, String data) {}
