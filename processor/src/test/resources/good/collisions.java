// FILE odd/Colliding.java
package odd;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.PostStop;
import dev.troupe.PreRestart;
import dev.troupe.Receive;

/** Its methods and parameters are named like those of its reference, or like keywords to be. */
@Actor
public class Colliding {
  Colliding(
      ActorContext<CollidingRef> self,
      int record,
      int yield,
      int var,
      int sealed,
      int permits,
      int context,
      int context2,
      int factory,
      int props,
      int TYPE) {}

  @Receive
  int message(int message, int actor) {
    return 1;
  }

  @Receive
  int record(int record, int when) {
    return 1;
  }

  @Receive
  void var(int var, int with) {}

  @Receive
  void sealed(int sealed, int to) {}

  @Receive
  void permits(int permits, int module) {}

  @Receive
  String state(int state, int tag) {
    return "";
  }

  @Receive
  void m(int m, int self) {}

  @Receive
  int timeout(long timeout, long timeout2) {
    return 1;
  }

  @Receive
  void type(int type, int ref) {}

  @Receive
  void unhandled() {}

  @Receive
  void dispatch(int dispatch, int accepts) {}

  @Receive
  void accepts() {}

  @Receive
  void equals() {}

  @Receive
  void tagOf(Number message) {}

  @Receive
  void narrower(Integer message) {}

  @Receive
  void handle() {}

  @Receive
  void $() {}

  @Receive
  void a$b(int $, int $L) {}

  @Receive
  void \u0061ccent(int \u0062, int c\u0064) {}

  @Receive
  void dollar(Dol$lar message) {}

  @Receive
  void dollarInside(Dol$lar.In$side message) {}

  @PreRestart
  void cause(Throwable actor) {}

  @PostStop
  void postStop() {}
}
// FILE odd/Dol$lar.java
package odd;

public record Dol$lar() {
  public record In$side() {}
}
// FILE odd/$.java
package odd;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class $ {
  @Receive
  void on(Dol$lar message) {}

  static class Inner$ {}

  @Actor
  static class A$B {
    @Receive
    $Ref on(Inner$ message) {
      return null;
    }
  }
}
// FILE odd/Größer.java
package odd;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Größer {
  @Receive
  GrößerRef größer(Größer.Ärger größe, $_A$BRef ß) {
    return null;
  }

  record Ärger() {}
}
