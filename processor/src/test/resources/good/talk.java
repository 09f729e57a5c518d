// FILE talk/Chief.java
package talk;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Directive;
import dev.troupe.Pool;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import dev.troupe.Routing;
import dev.troupe.Supervise;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@Actor(blocking = true)
@Supervise(
    on = IOException.class,
    directive = Directive.RESTART,
    maxRestarts = 5,
    within = "1m",
    minBackoff = "100ms",
    maxBackoff = "10s")
@Supervise(children = Worker.class, on = RuntimeException.class, directive = Directive.STOP)
public class Chief extends Boss {
  public record Begin(String name, List<Task> tasks) {
    public Begin {
      tasks = List.copyOf(tasks);
    }
  }

  public record Task(String name, Optional<Urgency> urgency) {}

  public enum Urgency {
    HIGH,
    LOW
  }

  private final ActorContext<ChiefRef> context;
  private final Map<String, WorkerRef> byName = new HashMap<>();
  private final Recipient<Task> later;
  private final List<WorkerRef> all = new ArrayList<>();

  Chief(ActorContext<ChiefRef> context) {
    this.context = context;
    this.later = context.self()::tell;
  }

  @PreStart
  void start() {
    all.addAll(
        Pool.spawn(context, "pool", 3, Routing.roundRobin(), i -> WorkerRef.props()).routees());
  }

  @Receive
  CompletableFuture<Integer> begin(Begin message) {
    WorkerRef worker = worker(message.name());
    message.tasks().forEach(worker::tell);
    all.forEach(each -> each.pause("tea", Duration.ofSeconds(1)));
    return worker.count("all", 0, Duration.ofSeconds(1)).thenApply(count -> count + 1);
  }

  @Receive
  void task(Task message) {
    later.tell(message);
    byName.values().stream().findFirst().ifPresent(first -> first.ask(message));
  }

  private WorkerRef worker(String name) {
    return byName.computeIfAbsent(name, each -> context.spawn(WorkerRef.props(), each));
  }
}
// FILE talk/Boss.java
package talk;

import dev.troupe.Receive;

abstract class Boss {
  public record Greet(WorkerRef worker) {}

  @Receive
  void greet(Greet message) {
    message.worker().tell("hello");
  }
}
// FILE talk/Worker.java
package talk;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.time.Duration;

@Actor
class Worker {
  @Receive
  void hear(String words) {}

  @Receive
  String work(Chief.Task task) {
    return task.name();
  }

  @Receive
  int count(String what, int from) {
    return what.length() - from;
  }

  @Receive
  void pause(String why, Duration howLong) {}
}
// FILE talk/Main.java
package talk;

import dev.troupe.ActorSystem;

class Main {
  void run(ActorSystem system) {
    ChiefRef chief = system.spawn(ChiefRef.props());
    chief.tell(new Chief.Task("nobody's", java.util.Optional.empty()));
  }
}
