package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

interface Event {}

record Cancelled(String id) implements Event {}

record Refunded(String id) implements Event {}

record Noted(String id) implements Event {}

@Actor
class Ledger {
  @Receive List<String> any(Event event) {
    return List.of();
  }

  // ERROR [ReplyBreaksSupertype] cancelled(Cancelled) replies ArrayList<Integer>, but any(Event) replies List<String>, and ask(Event) takes a Cancelled too. Reply a List<String>, or a subtype.
  @Receive ArrayList<Integer> cancelled(Cancelled event) {
    return new ArrayList<>();
  }

  @Receive CompletableFuture<ArrayList<String>> refunded(Refunded event) {
    return new CompletableFuture<>();
  }

  // ERROR [ReplyBreaksSupertype] noted(Noted) replies String, but any(Event) replies List<String>, and ask(Event) takes a Noted too. Reply a List<String>, or a subtype.
  @Receive CompletableFuture<String> noted(Noted event) {
    return new CompletableFuture<>();
  }
}
