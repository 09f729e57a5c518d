package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorNameException;
import dev.troupe.ActorStopped;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import dev.troupe.Unhandled;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cell")
class CellLifeTest {
  private final Stage stage = new Stage();

  @Test
  @DisplayName("makes its instance in its first turn, then handles messages, then stops")
  void life() {
    Puppet.Ref actor = stage.spawn("a");
    actor.note("1");
    actor.tell(PoisonPill.INSTANCE);
    actor.note("2");

    assertThat(stage.log).isEmpty();
    assertThat(stage.logged()).containsExactly("a made", "a 1", "a stopped");
    assertThat(stage.events(DeadLetter.class)).hasSize(1);
  }

  @Test
  @DisplayName("handles what was sent before a stop, and nothing of it when it stops at once")
  void stopNow() {
    Puppet.Ref actor = stage.spawn("a");
    actor.tell(puppet -> puppet.context.stopNow(puppet.context.self()));
    actor.note("1");
    CompletableFuture<String> reply = actor.ask(puppet -> "late");

    assertThat(stage.logged()).containsExactly("a made", "a stopped");
    assertThat(stage.events(DeadLetter.class))
        .extracting(DeadLetter::reason)
        .containsExactly(DeadLetter.Reason.STOPPED, DeadLetter.Reason.STOPPED);
    assertThat(reply).isCompletedExceptionally();
  }

  @Test
  @DisplayName("stops its children before itself, the last started first, one after another")
  void childrenFirst() {
    Puppet.Ref parent = stage.spawn("p");
    parent.tell(
        puppet -> {
          puppet.context.spawn(stage.kind.props("1", stage.log), "1");
          puppet.context.spawn(stage.kind.props("2", stage.log), "2");
          puppet.context.spawn(stage.kind.props("3", stage.log));
        });
    stage.logged();
    parent.tell(PoisonPill.INSTANCE);

    assertThat(stage.logged()).containsExactly("3 stopped", "2 stopped", "1 stopped", "p stopped");
  }

  @Test
  @DisplayName("has its name free, and is not found, when others learn of its end")
  void nameIsFree() {
    Puppet.Ref actor = stage.spawn("a");
    assertThatThrownBy(() -> stage.spawn("a"))
        .isInstanceOf(ActorNameException.class)
        .hasMessageContaining("/a");
    CompletableFuture<Void> stopped = new CompletableFuture<>();
    Cell.of(actor).onStopped(stopped);
    actor.tell(PoisonPill.INSTANCE);
    stage.run();

    assertThat(stopped).isCompleted();
    assertThat(stage.spawn("a")).isNotEqualTo(actor);
  }

  @Test
  @DisplayName("tells a watcher once, after all that it sent to it")
  void watch() {
    Puppet.Ref watched = stage.spawn("a");
    Puppet.Ref watcher = stage.spawn("w");
    watcher.tell(puppet -> puppet.context.watch(watched));
    watcher.tell(puppet -> puppet.context.watch(watched));
    stage.logged();
    stage.kind.onStop = puppet -> watcher.note("last words");
    watched.tell(PoisonPill.INSTANCE);

    assertThat(stage.logged()).containsExactly("a stopped", "w last words", "w lost /a");

    watcher.tell(puppet -> puppet.context.watch(watched));
    assertThat(stage.logged()).as("of one already gone").containsExactly("w lost /a");
  }

  @Test
  @DisplayName("does not tell who took the watch back, even if the signal is queued")
  void unwatch() {
    Puppet.Ref watched = stage.spawn("a");
    Puppet.Ref watcher = stage.spawn("w");
    watcher.tell(puppet -> puppet.context.watch(watched));
    stage.logged();
    watcher.tell(
        puppet -> {
          watched.tell(PoisonPill.INSTANCE);
          // Waiting lets the other one stop while this handler runs, so that the signal is queued.
          assertThat(watched.ask(other -> "").handle((value, failure) -> "gone").join())
              .isEqualTo("gone");
          puppet.context.unwatch(watched);
        });

    assertThat(stage.logged()).containsExactly("a stopped");
    watcher.tell(
        puppet -> {
          puppet.context.watch(watched);
          puppet.context.unwatch(watched);
          puppet.context.watch(watched);
        });
    assertThat(stage.logged()).as("two watches, one taken back").containsExactly("w lost /a");
  }

  @Test
  @DisplayName("puts messages aside and takes them back ahead of newer ones, in order")
  void stash() {
    Puppet.Ref actor = stage.spawn("a");
    boolean[] open = {false};
    Puppet.Act first = puppet -> noteOrStash(puppet, open, "1");
    Puppet.Act second = puppet -> noteOrStash(puppet, open, "2");
    actor.tell(first);
    CompletableFuture<String> reply =
        actor.ask(
            puppet -> {
              noteOrStash(puppet, open, "asked");
              return "replied";
            });
    actor.tell(second);
    actor.tell(
        puppet -> {
          open[0] = true;
          puppet.context.unstashAll();
        });
    actor.note("3");
    stage.run();

    assertThat(stage.logged()).containsExactly("a made", "a 1", "a asked", "a 2", "a 3");
    assertThat(reply).isCompletedWithValue("replied");
  }

  private static void noteOrStash(Puppet puppet, boolean[] open, String what) {
    if (open[0]) {
      puppet.note(what);
    } else {
      puppet.context.stash();
    }
  }

  @Test
  @DisplayName("publishes a message without a handler in its state, and lives on")
  void unhandled() {
    Puppet.Ref actor = stage.spawn("a");
    actor.odd();
    actor.tell(puppet -> puppet.context.become(Puppet.Mood.MUTE));
    actor.odd();
    actor.note("lives");

    assertThat(stage.logged()).containsExactly("a made", "a odd", "a lives");
    assertThat(stage.events(Unhandled.class)).hasSize(1);
  }

  @Test
  @DisplayName("refuses its context to others and children to itself once it stops")
  void context() {
    Puppet.Ref actor = stage.spawn("a");
    Puppet[] inside = new Puppet[1];
    actor.tell(puppet -> inside[0] = puppet);
    stage.run();
    assertThatThrownBy(() -> inside[0].context.children())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/a")
        .hasMessageContaining("from outside");

    stage.kind.onStop = puppet -> puppet.context.spawn(stage.kind.props("c", stage.log));
    actor.tell(PoisonPill.INSTANCE);
    assertThat(stage.logged()).containsExactly("a made", "a stopped");
    assertThat(stage.guardian().livingChildren()).isEmpty();

    stage.guardian().poison();
    stage.run();
    assertThat(stage.allStopped).isTrue();
    assertThatThrownBy(() -> stage.spawn("b")).isInstanceOf(ActorTerminatedException.class);
  }

  @Test
  @DisplayName("that a hook lets wait while it stops loses nothing that comes meanwhile")
  void waitingHook() {
    Puppet.Ref other = stage.spawn("o");
    Puppet.Kind slow = new Puppet.Kind();
    Puppet.Ref[] self = new Puppet.Ref[1];
    slow.onStop =
        puppet -> {
          CompletableFuture<String> reply =
              other.ask(
                  helper -> {
                    self[0].note("too late");
                    return "";
                  });
          reply.join();
        };
    Puppet.Ref watcher = stage.spawn("w");
    self[0] = stage.spawn(slow, "a");
    watcher.tell(puppet -> puppet.context.watch(self[0]));
    stage.logged();
    self[0].tell(PoisonPill.INSTANCE);

    assertThat(stage.logged()).containsExactly("a stopped", "w lost /a");
    assertThat(stage.events(DeadLetter.class)).hasSize(1);
    assertThat(stage.events(ActorStopped.class))
        .containsExactly(new ActorStopped(self[0].path(), Optional.empty()));
  }
}
