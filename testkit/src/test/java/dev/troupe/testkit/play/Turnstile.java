package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;

/** Takes coins while it is locked, and lets people pass while it is not. */
@Actor(states = Turnstile.State.class)
public class Turnstile {
  private final ActorContext<TurnstileRef> context;
  private final List<String> handled;

  /** Locked at first. */
  public enum State {
    LOCKED,
    OPEN
  }

  /** Opens it. */
  public record Coin(int number) {}

  /** Passes, which locks it. */
  public record Pass(int number) {}

  Turnstile(ActorContext<TurnstileRef> context, List<String> handled) {
    this.context = context;
    this.handled = handled;
  }

  @Receive(in = "LOCKED")
  String coin(Coin coin) {
    handled.add("coin");
    context.become(State.OPEN);
    return "open";
  }

  @Receive(in = "OPEN")
  String pass(Pass pass) {
    handled.add("pass");
    context.become(State.LOCKED);
    return "locked";
  }
}
