// FILE mods/Mods.java
package mods;

import dev.troupe.Actor;
import dev.troupe.PostStop;
import dev.troupe.PreStart;
import dev.troupe.Receive;

@Actor
public final class Mods extends Base implements Defaulted {
  @Receive
  final void on(One message) {}

  @Receive
  public native void natively(Two message);

  @Override
  @Receive
  public void overridden(Five message) {
    Defaulted.super.overridden(message);
  }

  @PreStart
  final void open() {}

  @PostStop
  native void shut();
}
// FILE mods/Base.java
package mods;

import dev.troupe.Receive;

abstract class Base {
  @SuppressWarnings("BlockingCall")
  @Receive
  protected synchronized int locked(Three message) {
    return 1;
  }

  @Receive
  final int inherited(int one, int two) {
    return 1;
  }
}
// FILE mods/Defaulted.java
package mods;

import dev.troupe.Receive;

interface Defaulted {
  @Receive
  default void four(Four message) {}

  @Receive
  default void overridden(Five message) {}
}
// FILE mods/One.java
package mods;

public record One() {}
// FILE mods/Two.java
package mods;

public record Two() {}
// FILE mods/Three.java
package mods;

public record Three() {}
// FILE mods/Four.java
package mods;

public record Four() {}
// FILE mods/Five.java
package mods;

public record Five() {}
