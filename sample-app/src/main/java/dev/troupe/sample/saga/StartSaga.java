package dev.troupe.sample.saga;

/** Asks to fulfil a purchase; answered at once by the {@link SagaStatus} it starts in. */
record StartSaga(Purchase purchase) {}
