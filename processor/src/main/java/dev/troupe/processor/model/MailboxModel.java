package dev.troupe.processor.model;

import java.util.Optional;

/**
 * A {@code @Mailbox}.
 *
 * @param site the annotation
 * @param capacity if written
 * @param overflow the constant's name, if written
 * @param stash if written
 */
public record MailboxModel(
    Site site,
    Optional<Attribute<Integer>> capacity,
    Optional<Attribute<String>> overflow,
    Optional<Attribute<Integer>> stash) {}
