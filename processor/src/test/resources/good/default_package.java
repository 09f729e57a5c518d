// FILE Bare.java
import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Bare {
  @Receive
  void on(BareMessage message) {}

  @Receive
  void two(BareMessage one, BareRef two) {}
}
// FILE BareMessage.java
record BareMessage() {}
