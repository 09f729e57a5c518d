package dev.troupe.testkit.cast;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ChildFailed;
import dev.troupe.PostRestart;
import dev.troupe.PostStop;
import dev.troupe.PreRestart;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.Terminated;
import dev.troupe.testkit.play.Note;
import java.util.concurrent.CompletableFuture;

/** Plays a {@link Role}: does what it is told, and writes its life into the role's diary. */
@Actor
public final class Player {
  private final ActorContext<PlayerRef> context;
  private final Role role;

  Player(ActorContext<PlayerRef> context, Role role) throws Exception {
    this.context = context;
    this.role = role;
    role.reach(Moment.MADE, context);
  }

  @PreStart
  void start() throws Exception {
    role.reach(Moment.STARTED, context);
  }

  @PreRestart
  void leave(Throwable cause) throws Exception {
    role.causes().add(cause);
    role.reach(Moment.LEAVING, context);
  }

  @PostRestart
  void comeBack(Throwable cause) throws Exception {
    role.causes().add(cause);
    role.reach(Moment.BACK, context);
  }

  @PostStop
  void stop() throws Exception {
    role.reach(Moment.STOPPED, context);
  }

  @Receive
  void act(Do message) throws Exception {
    message.act().play(context);
  }

  @Receive
  int note(Note note) throws Exception {
    role.write(Integer.toString(note.number()));
    role.onNote().play(context);
    return note.number();
  }

  @Receive
  CompletableFuture<String> later(Later question) {
    return question.reply();
  }

  @Receive
  void childFailed(ChildFailed signal) throws Exception {
    role.hear(signal, "lost " + signal.child().path().name(), context);
  }

  @Receive
  void terminated(Terminated signal) throws Exception {
    role.hear(signal, "outlived " + signal.actor().path().name(), context);
  }
}
