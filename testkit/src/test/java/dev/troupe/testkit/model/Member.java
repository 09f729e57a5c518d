package dev.troupe.testkit.model;

import dev.troupe.ActorContext;
import dev.troupe.ActorRef;
import dev.troupe.PoisonPill;
import dev.troupe.PostRestart;
import dev.troupe.PostStop;
import dev.troupe.PreRestart;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.testkit.model.Sighting.Verb;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What all actors of the model test have in common: they do as ordered, and write it down. */
abstract class Member {
  final Part part;
  final Scene scene;
  private final ActorContext<?> context;
  private final int instance;
  private int taken;

  Member(ActorContext<?> context, Part part, Scene scene) {
    this.context = context;
    this.part = part;
    this.scene = scene;
    this.instance = scene.makes(part);
    raise(part.take(instance).early());
  }

  @PreStart
  void preStart() {
    scene.sees(part, Verb.PRE_START);
    begin();
  }

  @PostRestart
  void postRestart(Throwable cause) {
    scene.sees(part, Verb.POST_RESTART, Scene.number(cause));
    begin();
  }

  private void begin() {
    Part.Take take = part.take(instance);
    take.deeds().forEach(this::perform);
    raise(take.late());
  }

  @PreRestart
  void preRestart(Throwable cause) {
    scene.sees(part, Verb.PRE_RESTART, Scene.number(cause));
    failHook();
  }

  @PostStop
  void postStop() {
    scene.sees(part, Verb.POST_STOP);
    failHook();
  }

  private void failHook() {
    if (part.hooksFail()) {
      throw new IllegalStateException("a hook by order");
    }
  }

  @Receive
  int take(Order order) {
    scene.sees(part, Verb.TAKES, order.number(), taken++);
    for (Order.Deed deed : order.deeds()) {
      if (deed instanceof Order.Deed.Stash && scene.firstTime(order)) {
        context.stash();
        break;
      }
      perform(deed);
    }
    return order.number();
  }

  private void perform(Order.Deed deed) {
    if (deed instanceof Order.Deed.Spawn spawn) {
      scene.spawnOrNot(context, spawn.part());
    } else if (deed instanceof Order.Deed.Tell tell) {
      scene.find(tell.to()).ifPresent(found -> found.tell().accept(tell.order()));
    } else if (deed instanceof Order.Deed.Ask ask) {
      scene.find(ask.to()).ifPresent(found -> ask(found, ask.order()));
    } else if (deed instanceof Order.Deed.Fail fail) {
      throw fail.fault();
    } else if (deed instanceof Order.Deed.Unstash) {
      context.unstashAll();
    } else {
      act(deed);
    }
  }

  private void ask(Scene.Found whom, Order order) {
    CompletableFuture<Integer> unused =
        whom.ask()
            .apply(order)
            .whenComplete(
                (reply, failure) ->
                    scene.sees(part, Verb.ANSWERED, order.number(), Scene.text(reply, failure)));
  }

  private void act(Order.Deed deed) {
    if (deed instanceof Order.Deed.Watch watch) {
      other(watch.whom()).ifPresent(context::watch);
    } else if (deed instanceof Order.Deed.Unwatch unwatch) {
      other(unwatch.whom()).ifPresent(context::unwatch);
    } else if (deed instanceof Order.Deed.Stop stop) {
      scene.find(stop.whom()).ifPresent(found -> context.stop(found.ref()));
    } else if (deed instanceof Order.Deed.StopNow stop) {
      scene.find(stop.whom()).ifPresent(found -> context.stopNow(found.ref()));
    } else if (deed instanceof Order.Deed.Pill pill) {
      scene.find(pill.to()).ifPresent(found -> found.ref().tell(PoisonPill.INSTANCE));
    }
  }

  /** Nobody watches itself. */
  private Optional<ActorRef> other(int number) {
    return scene.find(number).map(Scene.Found::ref).filter(ref -> !ref.equals(context.self()));
  }

  private static void raise(Optional<Fault> fault) {
    if (fault.isPresent()) {
      throw fault.get();
    }
  }
}
