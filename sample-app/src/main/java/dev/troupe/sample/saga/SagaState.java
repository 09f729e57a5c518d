package dev.troupe.sample.saga;

/** How far a saga has come. */
enum SagaState {
  /** No step is done yet. */
  STARTED,
  /** The first step is done. */
  STEP_1_DONE,
  /** The second step is done, too. */
  STEP_2_DONE,
  /** All three steps are done. */
  COMPLETED,
  /** A step failed, and what was done is being undone. */
  COMPENSATING,
  /** A step failed, and all that could be undone is undone. */
  FAILED;

  /** The state after a number of steps, 0 to 3. */
  static SagaState afterSteps(int done) {
    return values()[done];
  }

  /** Whether nothing more will happen. */
  boolean isEnd() {
    return this == COMPLETED || this == FAILED;
  }
}
