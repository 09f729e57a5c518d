// FILE Timed.java
import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

@Actor
class Timed {
  Timed(ActorContext<TimedRef> context, Duration first) {}

  @Receive
  List ask(Duration message) {
    return null;
  }

  @Receive
  void tell(Endpoint message) {}

  @Receive
  int several(Duration one, List two) {
    return 1;
  }
}
// FILE Duration.java
record Duration() {}
// FILE List.java
record List() {}
// FILE Endpoint.java
record Endpoint() {}
