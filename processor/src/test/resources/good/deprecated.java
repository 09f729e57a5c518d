// FILE old/Old.java
package old;

import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;

@Actor
public class Old {
  @Deprecated
  public Old() {}

  @Deprecated
  @Receive
  void on(Current message) {}

  @SuppressWarnings("deprecation")
  @Receive
  OldReply ask(OldMessage message) {
    return new OldReply();
  }

  @SuppressWarnings("removal")
  @Receive
  void gone(Gone message, int more) {}

  @Deprecated
  @PreStart
  void start() {}
}
// FILE old/Current.java
package old;

public record Current() {}
// FILE old/OldMessage.java
package old;

@Deprecated
public record OldMessage() {}
// FILE old/OldReply.java
package old;

@Deprecated
public record OldReply() {}
// FILE old/Gone.java
package old;

@Deprecated(forRemoval = true)
public record Gone() {}
// FILE old/Older.java
package old;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Deprecated
@Actor
class Older {
  @Receive
  void on(Current message) {}
}
