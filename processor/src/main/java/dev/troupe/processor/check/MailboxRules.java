package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.MailboxModel;

/** Judges the bounds of a mailbox and a stash. */
final class MailboxRules {
  private MailboxRules() {}

  static void check(ActorModel actor, Reporter out) {
    actor.mailbox().ifPresent(mailbox -> check(mailbox, out));
  }

  /** Judges one annotation. */
  static void check(MailboxModel mailbox, Reporter out) {
    mailbox
        .capacity()
        .filter(capacity -> capacity.value() < 1)
        .ifPresent(
            capacity -> out.report(Fault.MAILBOX_CAPACITY, capacity.site(), capacity.value()));
    mailbox
        .overflow()
        .filter(overflow -> mailbox.capacity().isEmpty())
        .ifPresent(
            overflow -> out.report(Fault.MAILBOX_OVERFLOW, overflow.site(), overflow.value()));
    mailbox
        .stash()
        .filter(stash -> stash.value() < 1)
        .ifPresent(stash -> out.report(Fault.MAILBOX_STASH, stash.site(), stash.value()));
  }
}
