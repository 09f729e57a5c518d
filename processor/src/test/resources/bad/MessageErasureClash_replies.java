package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

import java.util.List;

@Actor
class Inventory {
  @Receive void names(List<String> names) {}

  // ERROR [MessageErasureClash] counts(List<Integer>) and names(List<String>) both take a List at run time, where type arguments are gone. Wrap one of them in a record.
  @Receive int counts(List<Integer> counts) {
    return counts.size();
  }
}
