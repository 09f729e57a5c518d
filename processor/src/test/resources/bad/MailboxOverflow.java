package shop;

import dev.troupe.Actor;
import dev.troupe.Mailbox;
import dev.troupe.Overflow;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
// ERROR [MailboxOverflow] overflow = DROP_OLDEST never happens to an unbounded mailbox. Add "capacity = ...", or remove overflow.
@Mailbox(overflow = Overflow.DROP_OLDEST)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
