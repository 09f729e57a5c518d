package shop;

import dev.troupe.Actor;
import dev.troupe.Mailbox;
import dev.troupe.Overflow;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
// ERROR [MailboxCapacity] capacity = 0 is less than 1. Write 1 or more, or leave it out for an unbounded mailbox.
@Mailbox(capacity = 0, overflow = Overflow.BLOCK)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}

@Actor
// ERROR [MailboxCapacity] capacity = -5 is less than 1. Write 1 or more, or leave it out for an unbounded mailbox.
@Mailbox(capacity = -5)
class Order {
  @Receive String check(Check message) {
    return message.id();
  }
}
