// FILE names/Timed.java
package names;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

/** Its messages and types are named like what references use. */
@Actor
public class Timed {
  Timed(ActorContext<TimedRef> context, Duration props, CompletableFuture factory, Function type) {}

  @Receive
  CompletableFuture ask(Duration message) {
    return null;
  }

  @Receive
  void tell(CompletableFuture message) {}

  @Receive
  Objects several(Duration endpoint, CompletableFuture timeout, Objects actor, Nullable nullable) {
    return actor;
  }

  @Receive
  void generated(Generated message) {}

  @Receive
  void ref(GeneratedRef message) {}

  @Receive
  void endpoint(Endpoint message) {}

  @Receive
  java.time.Duration longer(java.time.Duration message) {
    return message;
  }

  @Receive
  void actorType(ActorType message) {}

  @Receive
  void actorRef(ActorRef message) {}

  @Receive
  void integer(Integer one, Boolean two) {}

  @Receive
  int number(long one, char two) {
    return 1;
  }

  static class Wiring {}

  @Receive
  void inner(Wiring message) {}
}
// FILE names/Duration.java
package names;

public record Duration() {}
// FILE names/CompletableFuture.java
package names;

public record CompletableFuture() {}
// FILE names/Function.java
package names;

public record Function() {}
// FILE names/Objects.java
package names;

public record Objects() {}
// FILE names/Nullable.java
package names;

public record Nullable() {}
// FILE names/Generated.java
package names;

public record Generated() {}
// FILE names/GeneratedRef.java
package names;

public record GeneratedRef() {}
// FILE names/Endpoint.java
package names;

public record Endpoint() {}
// FILE names/ActorType.java
package names;

public record ActorType() {}
// FILE names/ActorRef.java
package names;

public record ActorRef() {}
// FILE names/Integer.java
package names;

public record Integer() {}
// FILE names/Boolean.java
package names;

public record Boolean() {}
