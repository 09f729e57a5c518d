package dev.troupe.runtime.cell;

import dev.troupe.DeadLetter;
import dev.troupe.Unhandled;
import dev.troupe.UnhandledMessageException;
import dev.troupe.runtime.ask.ActorFuture;
import dev.troupe.runtime.ask.Ask;
import dev.troupe.runtime.ask.AskNode;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.spi.Later;
import dev.troupe.spi.Unanswered;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What becomes of what a handler returned. Own thread only. */
final class Replies {
  private Replies() {}

  /** Concludes a message that was not put aside. */
  static void conclude(Cell cell, Node node, @Nullable Object reply) {
    if (reply == Unanswered.UNHANDLED) {
      unhandled(cell, node);
    } else if (reply instanceof Later later) {
      later(cell, node, later.stage());
    } else if (node instanceof AskNode request) {
      reply(cell, request.ask(), reply);
    }
  }

  private static void reply(Cell cell, Ask<?> ask, @Nullable Object reply) {
    if (!ask.reply(reply) && reply != null) {
      cell.deadLetter(reply, DeadLetter.Reason.LATE_REPLY);
    }
  }

  private static void unhandled(Cell cell, Node node) {
    if (cell.services().events().isHeard()) {
      cell.services().events().publish(new Unhandled(node.message(), cell.path()));
    }
    if (node instanceof AskNode request) {
      request
          .ask()
          .fail(
              new UnhandledMessageException(
                  cell.path(),
                  node.message().getClass().getSimpleName(),
                  cell.type().accepts(cell.state)));
    }
  }

  private static void later(Cell cell, Node node, @Nullable CompletionStage<?> stage) {
    if (node instanceof AskNode request) {
      if (stage == null) {
        request.ask().fail(new NullPointerException("The handler returned null for a stage."));
        return;
      }
      Ask<?> ask = request.ask();
      RunningAsks.Running running = cell.runningAsks().add(ask, stage);
      observe(stage, running);
      ask.pendingOn(running);
    } else if (stage != null) {
      String messageType = node.message().getClass().getSimpleName();
      observe(stage, (value, failure) -> log(cell, messageType, failure));
    }
  }

  private static void log(Cell cell, String messageType, @Nullable Throwable failure) {
    if (failure != null) {
      cell.log()
          .warn(
              "{}: the stage that was returned for {} failed",
              cell.path(),
              messageType,
              RunningAsks.cause(failure));
    }
  }

  /**
   * Observes one of our own futures wherever it completes: its callbacks would stay at its home.
   */
  private static void observe(
      CompletionStage<?> stage, BiConsumer<@Nullable Object, @Nullable Throwable> observer) {
    if (stage instanceof ActorFuture<?> future) {
      future.observe(observer);
    } else {
      CompletionStage<?> unused = stage.whenComplete(observer);
    }
  }
}
