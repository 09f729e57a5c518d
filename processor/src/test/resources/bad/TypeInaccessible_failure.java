package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;

@Actor
// JAVAC
// ERROR [TypeInaccessible] Till.Jammed, a failure that Till supervises, is private, so TillRef cannot name it. Remove "private"; package-private is enough.
@Supervise(on = Till.Jammed.class, directive = Directive.RESUME)
class Till {
  @Receive
  void open(String message) {}

  private static final class Jammed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
