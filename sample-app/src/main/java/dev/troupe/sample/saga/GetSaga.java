package dev.troupe.sample.saga;

/** Asks for the {@link SagaStatus} of a saga, at any time. */
record GetSaga(String orderId) {}
