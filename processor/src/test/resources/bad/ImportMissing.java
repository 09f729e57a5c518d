package shop;

import dev.troupe.Actor;

@Actor
class Till {
  // JAVAC
  @Receive
  void open(String message) {}
}
