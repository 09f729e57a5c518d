package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

interface Opens {
  @Receive
  // ERROR [HandlerAbstract] open(String) is abstract, so there is nothing to run. Give it a body, or move @Receive to the method that implements it.
  void open(String message);
}

@Actor
class Till implements Opens {
  @Override
  public void open(String message) {}
}
