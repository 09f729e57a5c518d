package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import store.ClerkRef;

@Actor
public class Clerk {
  // ECJ [RefAmbiguous] ClerkRef, a parameter of Clerk(ClerkRef), could be shop.ClerkRef or store.ClerkRef. Write the qualified name.
  Clerk(ClerkRef other) {}

  @Receive void check(String id) {}
}
// FILE store/Clerk.java
package store;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import shop.ClerkRef;

@Actor
public class Clerk {
  // ECJ [RefAmbiguous] ClerkRef, part of the message of check(List<ClerkRef>), could be shop.ClerkRef or store.ClerkRef. Write the qualified name.
  @Receive void check(List<ClerkRef> others) {}
}
