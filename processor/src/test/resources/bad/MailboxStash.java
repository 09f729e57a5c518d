package shop;

import dev.troupe.Actor;
import dev.troupe.Mailbox;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
@Mailbox(
    capacity = 10,
    // ERROR [MailboxStash] stash = 0 is less than 1. Write 1 or more, or leave it out for 1000.
    stash = 0)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
