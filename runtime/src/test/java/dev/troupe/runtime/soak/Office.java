package dev.troupe.runtime.soak;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorRef;
import dev.troupe.Pool;
import dev.troupe.Receive;
import dev.troupe.Routing;
import dev.troupe.Terminated;

/** Opens desks, closes them, and sees each of them end. */
@Actor
class Office {
  private final ActorContext<OfficeRef> context;
  private final Books books;
  private int pools;

  Office(ActorContext<OfficeRef> context, Books books) {
    this.context = context;
    this.books = books;
  }

  /** Leaves at once, whatever is queued. */
  record Dismissal(ActorRef clerk) {}

  @Receive
  Desk open(Desk.Kind kind) {
    Desk desk =
        switch (kind) {
          case PLAIN -> desk(kind, context.spawn(Clerks_PlainRef.props(books)));
          case POOL -> desk(kind, pool());
          case REJECTING -> desk(kind, context.spawn(Clerks_RejectingRef.props(books)));
          case DROPPING -> desk(kind, context.spawn(Clerks_DroppingRef.props(books)));
          case WAITING -> desk(kind, context.spawn(Clerks_WaitingRef.props(books)));
          case SLOW -> desk(kind, context.spawn(Clerks_SlowRef.props(books)));
        };
    books.spawned.increment();
    context.watch(desk.clerk());
    return desk;
  }

  private Clerks_PlainRef pool() {
    return Pool.spawn(
            context,
            "pool-" + pools++,
            3,
            pools % 2 == 0 ? Routing.roundRobin() : Routing.leastLoaded(),
            number -> Clerks_PlainRef.props(books))
        .ref();
  }

  @Receive
  void dismiss(Dismissal dismissal) {
    if (context.children().contains(dismissal.clerk())) {
      context.stopNow(dismissal.clerk());
    }
  }

  @Receive
  void terminated(Terminated signal) {
    books.terminated.increment();
  }

  private static Desk desk(Desk.Kind kind, Clerks_PlainRef clerk) {
    return new Desk(
        kind,
        clerk,
        clerk::tell,
        clerk::ask,
        clerk::ask,
        time -> clerk.ask(new Brief(), time),
        clerk::tell,
        clerk::ping);
  }

  private static Desk desk(Desk.Kind kind, Clerks_RejectingRef clerk) {
    return new Desk(
        kind,
        clerk,
        clerk::tell,
        clerk::ask,
        clerk::ask,
        time -> clerk.ask(new Brief(), time),
        clerk::tell,
        clerk::ping);
  }

  private static Desk desk(Desk.Kind kind, Clerks_DroppingRef clerk) {
    return new Desk(
        kind,
        clerk,
        clerk::tell,
        clerk::ask,
        clerk::ask,
        time -> clerk.ask(new Brief(), time),
        clerk::tell,
        clerk::ping);
  }

  private static Desk desk(Desk.Kind kind, Clerks_WaitingRef clerk) {
    return new Desk(
        kind,
        clerk,
        clerk::tell,
        clerk::ask,
        clerk::ask,
        time -> clerk.ask(new Brief(), time),
        clerk::tell,
        clerk::ping);
  }

  private static Desk desk(Desk.Kind kind, Clerks_SlowRef clerk) {
    return new Desk(
        kind,
        clerk,
        clerk::tell,
        clerk::ask,
        clerk::ask,
        time -> clerk.ask(new Brief(), time),
        clerk::tell,
        clerk::ping);
  }
}
