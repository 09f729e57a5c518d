package shop;

import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import java.io.IOException;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [ThrowsTooWide] Inventory() throws more than Exception, which nobody could supervise. Declare "throws Exception", or less.
  Inventory() throws Throwable {}

  // ERROR [ThrowsTooWide] open() throws more than Exception, which nobody could supervise. Declare "throws Exception", or less.
  @PreStart void open() throws Throwable {}

  // ERROR [ThrowsTooWide] check(Check) throws more than Exception, which nobody could supervise. Declare "throws Exception", or less.
  @Receive String check(Check message) throws Throwable {
    return message.id();
  }

  @Receive void restock(String id, int quantity) throws IOException, OutOfMemoryError {}
}
