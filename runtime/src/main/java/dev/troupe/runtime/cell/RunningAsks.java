package dev.troupe.runtime.cell;

import dev.troupe.DeadLetter;
import dev.troupe.runtime.ask.ActorFuture;
import dev.troupe.runtime.ask.Ask;
import dev.troupe.runtime.ask.Pending;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The asks that a cell has handled and whose replies wait for stages.
 *
 * <p>Added by the cell's thread, removed by any: as soon as they end, since a stage may never
 * complete.
 */
final class RunningAsks {
  private final Cell cell;
  private @Nullable Running newest;

  RunningAsks(Cell cell) {
    this.cell = cell;
  }

  /** One ask, and what is done when its stage completes. */
  final class Running implements BiConsumer<@Nullable Object, @Nullable Throwable>, Pending {
    private final Ask<?> ask;
    private final @Nullable ActorFuture<?> future;
    private @Nullable Running older;
    private @Nullable Running newer;

    private Running(Ask<?> ask, CompletionStage<?> stage) {
      this.ask = ask;
      this.future = stage instanceof ActorFuture<?> made ? made : null;
    }

    @Override
    public @Nullable ActorFuture<?> future() {
      return future;
    }

    @Override
    public void ended() {
      remove(this);
    }

    @Override
    public void accept(@Nullable Object value, @Nullable Throwable failure) {
      if (failure != null) {
        ask.fail(cause(failure));
      } else if (!ask.reply(value) && value != null) {
        cell.deadLetter(value, DeadLetter.Reason.LATE_REPLY);
      }
    }
  }

  /** What a stage failed with, without what futures wrap around it. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause != null
            && (failure instanceof CompletionException || failure instanceof ExecutionException)
        ? cause
        : failure;
  }

  synchronized Running add(Ask<?> ask, CompletionStage<?> stage) {
    Running running = new Running(ask, stage);
    running.older = newest;
    if (newest != null) {
      newest.newer = running;
    }
    newest = running;
    return running;
  }

  private synchronized void remove(Running running) {
    if (running.newer != null) {
      running.newer.older = running.older;
    } else if (newest == running) {
      newest = running.older;
    }
    if (running.older != null) {
      running.older.newer = running.newer;
    }
    running.older = null;
    running.newer = null;
  }

  /** Fails all. */
  void fail(Throwable cause) {
    for (Ask<?> ask : takeAll()) {
      ask.fail(cause);
    }
  }

  private synchronized List<Ask<?>> takeAll() {
    List<Ask<?>> all = new ArrayList<>();
    for (Running running = newest; running != null; running = running.older) {
      all.add(running.ask);
    }
    newest = null;
    return all;
  }
}
