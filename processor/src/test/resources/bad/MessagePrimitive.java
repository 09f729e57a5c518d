package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [MessagePrimitive] add(int) takes a primitive, and a message is an object. Write a record that holds the int.
  @Receive void add(int quantity) {}

  // ERROR [MessagePrimitive] open(boolean) takes a primitive, and a message is an object. Write a record that holds the boolean.
  @Receive String open(boolean door) {
    return "";
  }
}
