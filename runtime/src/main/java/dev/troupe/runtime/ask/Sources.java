package dev.troupe.runtime.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The futures that another one was made of. Immutable.
 *
 * @param futures those that are asks or were made of asks
 * @param anyWillDo whether one of them is enough to complete it; else it takes all
 * @param others whether there are others, of which nothing is known
 */
record Sources(List<ActorFuture<?>> futures, boolean anyWillDo, boolean others) {
  /** Of nothing that is known. */
  static final Sources NONE = new Sources(List.of(), false, true);

  /** Of one future. */
  static Sources of(ActorFuture<?> future) {
    return new Sources(List.of(future), false, false);
  }

  /** Of several. */
  static Sources of(List<? extends CompletionStage<?>> stages, boolean anyWillDo) {
    List<ActorFuture<?>> known = new ArrayList<>();
    for (CompletionStage<?> stage : stages) {
      if (stage instanceof ActorFuture<?> future) {
        known.add(future);
      }
    }
    return new Sources(List.copyOf(known), anyWillDo, known.size() < stages.size());
  }
}
