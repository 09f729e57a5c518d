package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

interface Checks {
  // ERROR [HandlerAbstract] check(Check) is abstract, so there is nothing to run. Give it a body, or move @Receive to the method that implements it.
  @Receive String check(Check message);
}
