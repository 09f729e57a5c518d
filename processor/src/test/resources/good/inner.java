// FILE boxes/Box.java
package boxes;

import dev.troupe.Actor;
import dev.troupe.Receive;

/** Its messages are inner classes, some narrower than others, with the actor's type variables. */
@Actor
class Box<T> {
  class Part {}

  class Lid extends Part {}

  class Wrapped<X> extends Part {}

  @Receive
  void part(Part message) {}

  @Receive
  void lid(Lid message) {}

  @Receive
  void wrapped(Wrapped<String> message) {}
}
// FILE boxes/Sack.java
package boxes;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Sack<T> {
  class Content<X> {}

  class Apple extends Content<String> {}

  @Receive
  void content(Content<T> message) {}

  @Receive
  void apple(Apple message) {}
}
