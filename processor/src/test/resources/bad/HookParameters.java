package shop;

import dev.troupe.Actor;
import dev.troupe.PostRestart;
import dev.troupe.PostStop;
import dev.troupe.PreRestart;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import java.io.IOException;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [HookParameters] open(String) takes a String, and @PreStart hands it nothing. Remove the parameter.
  @PreStart void open(String id) {}

  // ERROR [HookParameters] close(Throwable, int) takes a Throwable and an int, and @PostStop hands it nothing. Remove the parameters.
  @PostStop void close(Throwable cause, int times) {}

  // ERROR [HookParameters] save(IOException) takes an IOException, and @PreRestart hands it a Throwable at most. Take that, or nothing.
  @PreRestart void save(IOException cause) {}

  // ERROR [HookParameters] load(Throwable, String) takes a Throwable and a String, and @PostRestart hands it a Throwable at most. Take that, or nothing.
  @PostRestart void load(Throwable cause, String id) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
