package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory<X extends Throwable, Y extends Exception> {
  // ERROR [ThrowsTooWide] check(Check) throws more than Exception, which nobody could supervise. Declare "throws Exception", or less.
  @Receive void check(Check message) throws X {}

  @Receive void restock(String id, int quantity) throws Y {}
}
