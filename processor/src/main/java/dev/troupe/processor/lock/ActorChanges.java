package dev.troupe.processor.lock;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Reporter;
import dev.troupe.processor.lock.Fact.Kind;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what an actor no longer does for those that send to it, and what it does anew. */
final class ActorChanges {
  private final String lock;
  private final List<Fact> locked;
  private final ActorModel actor;
  private final Reporter out;

  ActorChanges(String lock, List<Fact> locked, ActorModel actor, Reporter out) {
    this.lock = lock;
    this.locked = locked;
    this.actor = actor;
    this.out = out;
  }

  void report() {
    Map<String, HandlerModel> handlers = new LinkedHashMap<>();
    actor.handlers().stream()
        .filter(handler -> handler.signal().isEmpty())
        .forEach(handler -> handlers.putIfAbsent(LockFacts.message(actor.id(), handler), handler));
    Map<String, Fact> messages = new LinkedHashMap<>();
    locked.stream()
        .filter(fact -> fact.kind() == Kind.ACTOR && actor.id().is(fact.owner()))
        .forEach(fact -> messages.put(fact.name(), fact));
    messages.forEach(
        (message, fact) -> {
          if (!handlers.containsKey(message)) {
            changed(actor.site(), actor.id().nestedName() + " no longer takes " + message);
          }
        });
    handlers.forEach(
        (message, handler) -> {
          if (messages.containsKey(message)) {
            compare(handler, messages.get(message));
          } else {
            out.report(Fault.PROTOCOL_UNLOCKED, handler.method().site(), message, lock);
          }
        });
  }

  private void compare(HandlerModel handler, Fact fact) {
    String reply = LockFacts.reply(handler);
    if (!reply.equals(fact.value())) {
      changed(
          handler.method().site(),
          handler.method().signature() + " replied " + fact.value() + " and replies " + reply);
    }
    if (handler.generatesMessage()) {
      compareNames(handler, fact.name());
    }
  }

  /** Their types are in the name of the message; what they are called is not. */
  private void compareNames(HandlerModel handler, String message) {
    List<Fact> now = LockFacts.of(actor.id(), handler);
    locked.stream()
        .filter(fact -> fact.kind() == Kind.CALL && fact.owner().equals(message))
        .filter(fact -> fact.position() < now.size())
        .forEach(fact -> compare(handler, fact, now.get(fact.position())));
  }

  private void compare(HandlerModel handler, Fact was, Fact is) {
    var site = handler.method().parameters().get(was.position() - 1).site();
    String signature = handler.method().signature();
    if (!was.name().equals(is.name())) {
      changed(site, was.name() + " of " + signature + " is now called " + is.name());
    } else if (!was.value().equals(is.value())) {
      changed(
          site, was.name() + " of " + signature + " was " + was.value() + " and is " + is.value());
    }
  }

  private void changed(Site site, String what) {
    out.report(Fault.PROTOCOL_CHANGED, site, what, lock);
  }
}
