// FILE shop/Clerk.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Clerk {
  Clerk(store.ClerkRef other) {}

  @Receive
  void check(String id) {}
}
// FILE store/Clerk.java
package store;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
public class Clerk {
  @Receive
  void check(List<shop.ClerkRef> others) {}
}
// FILE bank/Till.java
package bank;

import dev.troupe.Actor;
import dev.troupe.Receive;
import store.ClerkRef;

@Actor
class Till {
  @Receive
  void open(ClerkRef clerk) {}
}
