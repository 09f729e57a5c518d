package dev.troupe.runtime.soak;

/**
 * Has a clerk ask another one, and reply with the reply.
 *
 * @param number unlike that of any parcel
 * @param to who is asked
 * @param fate what becomes of that one
 */
record Errand(long number, Desk to, Parcel.Fate fate) {}
