package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;

@Actor
public class Inventory extends Warehouse {
  // WARNING [ActorStateExposed] count is not private, so others could change it while Inventory handles a message. Make it private, or final.
  int count;

  // WARNING [ActorStateExposed] total is not private, so others could change it while Inventory handles a message. Make it private, or final.
  public static int total;

  // WARNING [ActorStateExposed] stock is a Map<String, Integer> and not private, so others could change what is in it while Inventory handles a message. Make it private.
  final Map<String, Integer> stock = new HashMap<>();

  // WARNING [ActorStateExposed] given is a List<String> and not private, so others could change what is in it while Inventory handles a message. Make it private.
  final List<String> given;

  // WARNING [ActorStateExposed] since is a Date and not private, so others could change what is in it while Inventory handles a message. Make it private.
  protected final Date since = new Date();

  private final List<String> items = new ArrayList<>();
  private final int[] counts = {1};
  private SortedSet<String> names;

  Inventory(List<String> given) {
    this.given = given;
    this.names = new TreeSet<>();
  }

  @Receive
  List<String> items() {
    // WARNING [ActorStateExposed] items() replies items itself, which Inventory may go on changing. Reply a copy: List.copyOf(items).
    return items;
  }

  @Receive
  List<String> some(Integer limit) {
    if (limit == 0) {
      return List.of();
    }
    // WARNING [ActorStateExposed] some(Integer) replies this.items itself, which Inventory may go on changing. Reply a copy: List.copyOf(this.items).
    return limit > 9 ? (this.items) : List.copyOf(items);
  }

  @Receive
  @SuppressWarnings("MessageMutable")
  int[] counts() {
    // WARNING [ActorStateExposed] counts() replies counts itself, which Inventory may go on changing. Reply a copy: counts.clone().
    return counts;
  }

  @Receive
  Collection<Integer> values() {
    // WARNING [ActorStateExposed] values() replies stock.values() itself, which Inventory may go on changing. Reply a copy: List.copyOf(stock.values()).
    return stock.values();
  }

  @Receive
  CompletableFuture<Map<String, Integer>> later() {
    // WARNING [ActorStateExposed] later() replies stock itself, which Inventory may go on changing. Reply a copy: Map.copyOf(stock).
    return CompletableFuture.completedFuture(Collections.unmodifiableMap(stock));
  }

  @Receive
  SortedSet<String> names() {
    // WARNING [ActorStateExposed] names() replies names itself, which Inventory may go on changing. Reply a copy: Collections.unmodifiableSortedSet(new TreeSet<>(names)).
    return names;
  }

  @Receive
  @SuppressWarnings("ActorStateExposed")
  Set<String> silenced() {
    return stock.keySet();
  }
}

class Warehouse {
  protected int forSubclasses;

  // WARNING [ActorStateExposed] shared is not private, so others could change it while Inventory handles a message. Make it private, or final.
  int shared;
}
