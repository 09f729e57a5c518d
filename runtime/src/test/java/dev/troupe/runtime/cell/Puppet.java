package dev.troupe.runtime.cell;

import dev.troupe.ActorContext;
import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Props;
import dev.troupe.Terminated;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Later;
import dev.troupe.spi.MailboxPolicy;
import dev.troupe.spi.Signals;
import dev.troupe.spi.SupervisionRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An actor that does what its messages say, and writes down what happens to it. */
final class Puppet {
  final ActorContext<Ref> context;
  final String name;
  final List<String> log;

  Puppet(ActorContext<Ref> context, String name, List<String> log) {
    this.context = context;
    this.name = name;
    this.log = log;
    note("made");
  }

  void note(String what) {
    log.add(name + " " + what);
  }

  /** Whether the caller runs inside this actor. */
  boolean isInside() {
    return Current.get() == Cell.of(context.self());
  }

  /** Something to do. */
  @FunctionalInterface
  interface Act {
    void on(Puppet puppet) throws Exception;
  }

  /** Something to reply. */
  @FunctionalInterface
  interface Call<T> {
    T on(Puppet puppet) throws Exception;
  }

  /** A message that only one state has a handler for. */
  record Odd() {}

  /** The states of a puppet; {@code MUTE} handles acts only. */
  enum Mood {
    TALKING,
    MUTE
  }

  /** A reference to a puppet. */
  static final class Ref extends ActorRef {
    private Ref(Endpoint endpoint) {
      super(endpoint);
    }

    void tell(Act act) {
      endpoint().tell(0, act);
    }

    void note(String what) {
      tell(puppet -> puppet.note(what));
    }

    <T> CompletableFuture<T> ask(Call<T> call) {
      return endpoint().ask(1, call);
    }

    <T> CompletableFuture<T> ask(Call<T> call, Duration timeout) {
      return endpoint().ask(1, call, timeout);
    }

    <T> CompletableFuture<T> askLater(Call<CompletionStage<T>> call) {
      return endpoint().ask(2, call);
    }

    void odd() {
      endpoint().tell(3, new Odd());
    }
  }

  /** How puppets of one kind behave; to be changed before the first is spawned. */
  static class Kind extends ActorType<Puppet, Ref> {
    List<SupervisionRule> ownRules = List.of();
    List<SupervisionRule> childRules = List.of();
    MailboxPolicy mailbox = MailboxPolicy.UNBOUNDED;
    boolean hearsOfChildren = true;
    Act onMake = puppet -> {};
    Act onStart = puppet -> {};
    Act onStop = puppet -> {};
    Act onRestart = puppet -> {};

    Kind() {
      super(Puppet.class);
    }

    Kind own(SupervisionRule... rules) {
      ownRules = Arrays.asList(rules);
      return this;
    }

    Kind forChildren(SupervisionRule... rules) {
      childRules = Arrays.asList(rules);
      return this;
    }

    Props<Ref> props(String name, List<String> log) {
      return Props.of(
          this,
          context -> {
            Puppet puppet = new Puppet(context, name, log);
            onMake.on(puppet);
            return puppet;
          });
    }

    @Override
    public Ref ref(Endpoint endpoint) {
      return new Ref(endpoint);
    }

    @Override
    public Object dispatch(Puppet puppet, int state, int tag, Object message) throws Exception {
      switch (tag) {
        case 0 -> ((Act) message).on(puppet);
        case 1 -> {
          return ((Call<?>) message).on(puppet);
        }
        case 2 -> {
          return new Later((CompletionStage<?>) ((Call<?>) message).on(puppet));
        }
        case 3 -> {
          if (states().get(state) == Mood.MUTE) {
            return unhandled();
          }
          puppet.note("odd");
        }
        case Signals.TERMINATED -> puppet.note("lost " + ((Terminated) message).actor().path());
        case Signals.CHILD_FAILED -> {
          if (!hearsOfChildren) {
            return unhandled();
          }
          puppet.note("child failed");
        }
        default -> {
          return unhandled();
        }
      }
      return null;
    }

    @Override
    public List<String> accepts(int state) {
      return List.of("Act", "Call");
    }

    @Override
    public List<? extends Enum<?>> states() {
      return List.of(Mood.values());
    }

    @Override
    public void preStart(Puppet puppet) throws Exception {
      onStart.on(puppet);
    }

    @Override
    public void postStop(Puppet puppet) throws Exception {
      puppet.note("stopped");
      onStop.on(puppet);
    }

    @Override
    public void preRestart(Puppet puppet, Throwable cause) {
      puppet.note("ends");
    }

    @Override
    public void postRestart(Puppet puppet, Throwable cause) throws Exception {
      puppet.note("again");
      onRestart.on(puppet);
    }

    @Override
    public List<SupervisionRule> ownRules() {
      return ownRules;
    }

    @Override
    public List<SupervisionRule> childRules() {
      return childRules;
    }

    @Override
    public MailboxPolicy mailbox() {
      return mailbox;
    }
  }

  static List<String> newLog() {
    return new ArrayList<>();
  }
}
