package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Till {
  // JAVAC
  // ERROR [RefAmbiguous] ClerkRef, the message of open(ClerkRef), could be bank.ClerkRef or store.ClerkRef. Write the qualified name.
  @Receive void open(ClerkRef clerk) {}
}
// FILE store/Clerk.java
package store;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Clerk {
  @Receive void check(String id) {}
}
// FILE bank/Clerk.java
package bank;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Clerk {
  @Receive void check(String id) {}
}
