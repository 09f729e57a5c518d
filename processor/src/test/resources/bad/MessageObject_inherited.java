package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

abstract class Base<M> {
  @Receive void handle(M message) {}
}

@Actor
// ERROR [MessageObject] Base.handle(Object) takes an Object, so InventoryRef would accept anything. Take a type of your own, best a record.
class Inventory extends Base<Object> {}

@Actor
// ERROR [MessageArray] Base.handle(String[]) takes an array, which its sender could change after sending. Write a record that holds a List<String>.
class Order extends Base<String[]> {}

@Actor
class Cart extends Base<String> {}
