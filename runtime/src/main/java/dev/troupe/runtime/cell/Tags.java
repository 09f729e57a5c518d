package dev.troupe.runtime.cell;

/** The tags of what cells send to cells, beside the signals that handlers see. */
final class Tags {
  /** The first node of each cell. */
  static final int START = -10;

  /** Stops the cell, being in the queue behind what comes first. */
  static final int POISON = -11;

  /** Somebody wants to know when the cell has stopped: a {@link Watch}, or a future. */
  static final int WATCH = -12;

  /** Somebody does not want to know any more. */
  static final int UNWATCH = -13;

  /** A watched cell has stopped: {@link Watch.Gone}. */
  static final int GONE = -14;

  /** A child that is waited for has stopped: the child. */
  static final int CHILD_GONE = -15;

  /** A child has failed and stopped, and no rule was for it: {@link LostChild}. */
  static final int LOST_CHILD = -16;

  /** An ask made here has ended. */
  static final int OUTCOME = -17;

  /** A callback of a future made here: {@link Callback}. */
  static final int CALLBACK = -18;

  /** A task for this incarnation: {@link Task}. */
  static final int TASK = -19;

  /** A timer is due. */
  static final int TICK = -20;

  /** Stands for the next node of a bounded queue. */
  static final int TICKET = -21;

  // Commands, which overtake all others

  /** Stops the cell after the message it is handling. */
  static final int STOP_NOW = -30;

  /** A child has failed, and the rule for it is that this cell fails: {@link Escalation}. */
  static final int CHILD_ESCALATES = -31;

  /** The failure that was escalated may be forgotten: that {@link Escalation}. */
  static final int RESUME = -32;

  /** A delay before a restart is over: the {@link Restart}. */
  static final int RETRY = -33;

  /** A child has failed and its rule concerns others too: {@link Together}. */
  static final int CHILD_FAILS_OTHERS = -34;

  /** A child is to end its instance and to wait: {@link Together.Halt}. */
  static final int HALT = -35;

  /** A child that halted is to go on with a new instance. */
  static final int GO = -36;

  /** A child has halted, or gone on: the child. */
  static final int CHILD_STEP = -37;

  /** The delay of a {@link Round} is over. */
  static final int ROUND_DUE = -38;

  /** A child that was to halt has no instance yet, and never had one: the child. */
  static final int CHILD_PASSES = -39;

  private Tags() {}
}
