// FILE shop/Counter.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Actor(blocking = true)
class Counter {
  @Receive
  void add(String product, int quantity) {}

  @Receive
  int total() {
    return 0;
  }

  @Receive
  void clear() {}

  @Receive
  CompletionStage<List<String>> topSellersOfTheSeason(
      int numberOfProducts, String nameOfTheSeason, boolean includingTheOnesOnSale, long timeout) {
    throw new UnsupportedOperationException();
  }
}
