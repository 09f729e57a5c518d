package shop;

import dev.troupe.PostStop;
import dev.troupe.Receive;

// ERROR [HandlerOutsideActor] id() is a handler, but Check is no actor. Add @Actor to Check, or remove @Receive.
record Check(@Receive String id) {}

// ERROR [HookOutsideActor] count() is a hook, but Restock is no actor. Add @Actor to Restock, or remove @PostStop.
// ERROR [HookReturns] count() returns int, which nobody would receive. Make it void.
record Restock(String id, @PostStop int count) {}

// ERROR [HookOutsideActor] shelf() is a hook, but Move is no actor. Add @Actor to Move, or remove @PostStop.
// ERROR [HookReturns] shelf() returns ShelfRef, which nobody would receive. Make it void.
// JAVAC Shelf is no actor, so nobody writes its reference
record Move(@PostStop ShelfRef<String> shelf) {}
