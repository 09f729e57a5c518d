// FILE thr/Thr.java
package thr;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Thr {
  @Receive
  void on(Go message) throws InterruptedException, java.io.IOException, Error {}
}
// FILE thr/Go.java
package thr;

public record Go() {}
