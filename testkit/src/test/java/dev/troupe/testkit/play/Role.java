package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.PostRestart;
import dev.troupe.PostStop;
import dev.troupe.PreRestart;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import dev.troupe.Terminated;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/** Does what messages say, and keeps a diary. What it throws decides what becomes of it. */
@Actor
@Supervise(on = IllegalArgumentException.class, directive = Directive.RESUME)
@Supervise(on = UnsupportedOperationException.class, directive = Directive.STOP)
@Supervise(on = NoSuchElementException.class, directive = Directive.ESCALATE)
@Supervise(
    on = ArithmeticException.class,
    directive = Directive.RESTART,
    minBackoff = "1s",
    maxBackoff = "1s")
public class Role {
  private final ActorContext<RoleRef> context;
  private final List<String> diary;
  private Act.Step whenTerminated = role -> {};

  Role(ActorContext<RoleRef> context, List<String> diary) {
    this.context = context;
    this.diary = diary;
    write("is made");
  }

  public ActorContext<RoleRef> context() {
    return context;
  }

  /** Writes a line that begins with this actor's name; refuses to be used from outside of it. */
  public void write(String what) {
    List<?> unused = context.children();
    diary.add(context.self().path().name() + " " + what);
  }

  /** Spawns a child that writes into the same diary. */
  public RoleRef spawn(String name) {
    return context.spawn(RoleRef.props(diary), name);
  }

  /** Says what is done when another actor's end is seen. */
  public void whenTerminated(Act.Step step) {
    whenTerminated = step;
  }

  @Receive
  Object act(Act act) throws Exception {
    return act.deed().by(this);
  }

  @Receive
  CompletableFuture<Object> vow(Vow vow) throws Exception {
    return vow.deed().by(this);
  }

  @Receive
  int note(Note note) {
    write(note.from() + " " + note.number());
    return note.number();
  }

  @Receive
  void terminated(Terminated signal) throws Exception {
    write("sees the end of " + signal.actor().path().name());
    whenTerminated.by(this);
  }

  @Receive
  void childFailed(ChildFailed signal) {
    write("loses " + signal.child().path().name());
  }

  @PreStart
  void preStart() {
    write("starts");
  }

  @PreRestart
  void preRestart() {
    write("is about to restart");
  }

  @PostRestart
  void postRestart() {
    write("restarts");
  }

  @PostStop
  void postStop() {
    write("stops");
  }
}
