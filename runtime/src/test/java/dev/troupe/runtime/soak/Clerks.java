package dev.troupe.runtime.soak;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Directive;
import dev.troupe.Mailbox;
import dev.troupe.Overflow;
import dev.troupe.Supervise;

/** Clerks by what their mailboxes and threads are like. */
final class Clerks {
  private Clerks() {}

  /** Has room for everything. */
  @Actor(states = Mood.class)
  @Supervise(on = Trouble.Small.class, directive = Directive.RESUME)
  @Supervise(on = Trouble.Large.class, directive = Directive.RESTART)
  @Supervise(on = Trouble.Last.class, directive = Directive.STOP)
  static class Plain extends Clerk {
    Plain(ActorContext<Clerks_PlainRef> context, Books books) {
      super(context, books);
    }
  }

  /** Refuses what finds no room. */
  @Actor(states = Mood.class)
  @Mailbox(capacity = 16, overflow = Overflow.REJECT)
  @Supervise(on = Trouble.Small.class, directive = Directive.RESUME)
  @Supervise(on = Trouble.Large.class, directive = Directive.RESTART)
  @Supervise(on = Trouble.Last.class, directive = Directive.STOP)
  static class Rejecting extends Clerk {
    Rejecting(ActorContext<Clerks_RejectingRef> context, Books books) {
      super(context, books);
    }
  }

  /** Gives up its oldest parcel for a new one. */
  @Actor(states = Mood.class)
  @Mailbox(capacity = 16, overflow = Overflow.DROP_OLDEST)
  @Supervise(on = Trouble.Small.class, directive = Directive.RESUME)
  @Supervise(on = Trouble.Large.class, directive = Directive.RESTART)
  @Supervise(on = Trouble.Last.class, directive = Directive.STOP)
  static class Dropping extends Clerk {
    Dropping(ActorContext<Clerks_DroppingRef> context, Books books) {
      super(context, books);
    }
  }

  /** Has senders wait. */
  @Actor(states = Mood.class)
  @Mailbox(capacity = 16, overflow = Overflow.BLOCK)
  @Supervise(on = Trouble.Small.class, directive = Directive.RESUME)
  @Supervise(on = Trouble.Large.class, directive = Directive.RESTART)
  @Supervise(on = Trouble.Last.class, directive = Directive.STOP)
  static class Waiting extends Clerk {
    Waiting(ActorContext<Clerks_WaitingRef> context, Books books) {
      super(context, books);
    }
  }

  /** May block its thread. */
  @Actor(blocking = true, states = Mood.class)
  @Supervise(on = Trouble.Small.class, directive = Directive.RESUME)
  @Supervise(on = Trouble.Large.class, directive = Directive.RESTART)
  @Supervise(on = Trouble.Last.class, directive = Directive.STOP)
  static class Slow extends Clerk {
    Slow(ActorContext<Clerks_SlowRef> context, Books books) {
      super(context, books);
    }
  }
}
