package dev.troupe.sample.deadline;

import java.time.Instant;

/**
 * Asks what a parcel costs; answered by a {@link QuoteReply}.
 *
 * @param deadline after which nobody waits for the answer any more
 */
record QuoteRequest(String parcel, Instant deadline) {}
