package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Directive;
import dev.troupe.Mailbox;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;
import java.util.List;

record Check(String id) {}

record Reserve(String id) {}

enum Phase { OPEN, SHUT }

@Actor(states = Phase.class)
// ERROR [SuperviseDuration] within = "1 hour" is no duration. Did you mean "1h"?
@Supervise(on = IOException.class, directive = Directive.RESTART, maxRestarts = 5, within = "1 hour")
// ERROR [SuperviseDuplicate] IOException is named twice. Remove it here.
@Supervise(on = IOException.class, directive = Directive.STOP)
// ERROR [MailboxCapacity] capacity = -1 is less than 1. Write 1 or more, or leave it out for an unbounded mailbox.
@Mailbox(capacity = -1)
// ERROR [ActorAbstract] Inventory is abstract, so InventoryRef cannot make one. Remove "abstract", or move @Actor to a class that extends it.
abstract class Inventory {
  // ERROR [ContextMismatch] context is an ActorContext<?>, but what is injected into Inventory is an ActorContext<InventoryRef>. Write "ActorContext<InventoryRef>".
  Inventory(ActorContext<?> context) {}

  // ERROR [HookStatic] open() is static, so it would run in no actor. Remove "static".
  @PreStart static void open() {}

  // ERROR [StateUnknown] Phase has no constant "OPNE". Did you mean "OPEN"?
  // ERROR [HandlerPrivate] check(Check) is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  @Receive(in = "OPNE") private String check(Check message) {
    return message.id();
  }

  // ERROR [HandlerAbstract] reserve(Reserve) is abstract, so there is nothing to run. Give it a body, or move @Receive to the method that implements it.
  @Receive abstract void reserve(Reserve message);

  // ERROR [MessageWildcard] all(List<?>) takes a type with a wildcard, so its message could hold anything. Write a type in place of "?".
  @Receive void all(List<?> ids) {}

  // ERROR [HandlerVarargs] add(String...) has varargs, which its sender could change after sending. Take a List<String> instead.
  @Receive void add(String... ids) {}
}
