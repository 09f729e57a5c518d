// FILE a/Ping.java
package a;

import b.Pong;
import b.PongRef;
import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Actor
public class Ping {
  private final ActorContext<PingRef> context;
  private final Map<String, PongRef> pongs;

  public Ping(ActorContext<PingRef> context, Map<String, PongRef> pongs, c.StarRef star, PongRef... more) {
    this.context = context;
    this.pongs = pongs;
  }

  @Receive
  PongRef start(Start message) {
    return pongs.get("x");
  }

  @Receive
  void pong(PongRef from) {
    from.tell(new Hit(context.self(), List.of(from)));
  }

  @Receive
  Optional<List<? extends PongRef>> many(List<PongRef> all) {
    return Optional.of(all);
  }

  @SuppressWarnings("MessageMutable")
  @Receive
  void two(PingRef self, Map<PongRef, b.PongRef[]> others) {}

  @Receive
  Pong.Score score(Pong.Query query) {
    return new Pong.Score(1);
  }
}
// FILE a/Start.java
package a;

public record Start(PingRef self) {}
// FILE a/Hit.java
package a;

import b.PongRef;
import java.util.List;

public record Hit(PingRef from, List<PongRef> all) {
  public Hit {
    all = List.copyOf(all);
  }
}
// FILE b/Pong.java
package b;

import a.*;
import c.*;
import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

@Actor
public class Pong {
  public record Query(PingRef who) {}

  public record Score(int points) {}

  private final PingRef ping;

  Pong(PingRef ping, StarRef star, ActorContext<PongRef> context) {
    this.ping = ping;
  }

  @Receive
  void hit(Hit message) {
    message.from().tell(message.all());
  }

  @Receive
  CompletableFuture<Score> ask(Query query) {
    return ping.ask(query);
  }
}
// FILE c/Star.java
package c;

import a.PingRef;
import b.PongRef;
import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Star {
  public Star() {}

  @Receive
  void on(PingRef ping) {
    ping.tell(new a.Start(ping));
  }

  @Receive
  void meet(PongRef pong, PingRef ping) {}
}
