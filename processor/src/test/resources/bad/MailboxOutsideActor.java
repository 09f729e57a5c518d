package shop;

import dev.troupe.Mailbox;

// ERROR [MailboxOutsideActor] Inventory has @Mailbox, but is no actor. Add @Actor, or move @Mailbox to the actor.
@Mailbox(capacity = 10)
class Inventory {}
