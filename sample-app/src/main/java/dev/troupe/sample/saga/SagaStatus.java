package dev.troupe.sample.saga;

import java.util.List;
import java.util.Optional;

/**
 * How a saga stands.
 *
 * @param done what its steps did
 * @param undone what was undone again, the last step first
 * @param leftToDo steps that could not be undone, for a person to look at
 * @param failure which step failed, and why
 */
record SagaStatus(
    String orderId,
    SagaState state,
    List<String> done,
    List<String> undone,
    List<String> leftToDo,
    Optional<String> failure) {

  /** Copies the lists. */
  SagaStatus {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
    leftToDo = List.copyOf(leftToDo);
  }
}
