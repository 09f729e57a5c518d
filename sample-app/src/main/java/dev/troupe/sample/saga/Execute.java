package dev.troupe.sample.saga;

/** Asks for one step of a purchase; answered by a {@link StepDone}. */
record Execute(Purchase purchase) {}
