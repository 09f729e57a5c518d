package dev.troupe.testkit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An actor as the contract sees it. */
final class Figure {
  final Part part;
  final Figure parent;
  final String path;
  final Judgement judgement;
  final List<Figure> children = new ArrayList<>();
  final List<Letter> mailbox = new ArrayList<>();
  final List<Letter> stash = new ArrayList<>();
  final List<Signal> signals = new ArrayList<>();
  final Set<Figure> watchers = new LinkedHashSet<>();
  final Set<Figure> watched = new LinkedHashSet<>();

  /** Orders whose replies this instance waits for, and from whom. */
  final Map<Integer, Figure> asked = new LinkedHashMap<>();

  /** Children whose failures are to be this one's, in their order. */
  final List<Figure> escalations = new ArrayList<>();

  /** Orders that must be handled before a graceful stop of a parent is over. */
  final Set<Integer> toDrain = new HashSet<>();

  /** Orders that were put aside once. */
  final Set<Integer> stashed = new HashSet<>();

  Phase phase = Phase.NEW;
  boolean instance;
  boolean started;
  int made;
  int taken;
  int handled;
  int failed;
  int restarts;

  /** Was told to stop at once. */
  boolean ordered;

  /** When that was. */
  long orderedAt;

  /** Ends of children that it may have been told of before it was told unseen to restart. */
  final List<Signal> mayHear = new ArrayList<>();

  /** Is told to stop at once, sooner or later. */
  boolean mayStop;

  /** What it restarts, stops, or waits for a decision for; null if there is none. */
  Fault fault;

  /** Whether it is suspended only until its siblings and it restart. */
  boolean willRestart;

  /** Whether its parent fails by it before it handles anything else. */
  boolean pressing;

  /** The child whose failure became this one's, as long as nothing is decided. */
  Figure heldUp;

  /** What its children are under way to do together. */
  final List<Round> rounds = new ArrayList<>();

  /** The round that ended with its instance; the child whose turn it was may still take it. */
  Round interrupted;

  /** With whom it waits to be made again; null if alone. */
  Round round;

  Judgement.Delay delay = Judgement.Delay.NONE;
  long failedAt;

  /** Whether it restarts because a start failed. */
  boolean triesAgain;

  boolean drains;
  Blame blame = Blame.NONE;

  enum Phase {
    NEW,
    RUNNING,
    /** Has failed and waits for its parent. */
    SUSPENDED,
    /** Waits for its children to stop, then for the delay to pass. */
    RESTARTING,
    STOPPING,
    GONE
  }

  /** What a failure that stops it is to its parent. */
  enum Blame {
    NONE,
    PARENT_IS_TOLD,
    PARENT_FAILS
  }

  /**
   * What waits in a mailbox.
   *
   * @param order null for a pill
   * @param sender the number of its part; zero for the outside
   */
  record Letter(Order order, int sender) {
    boolean isPill() {
      return order == null;
    }
  }

  /**
   * A signal on its way. Only what its subject sent is bound to come before.
   *
   * @param lost whether it says that a child failed, else that a watched actor is gone
   */
  record Signal(Figure about, boolean lost) {}

  Figure(Part part, Figure parent) {
    this.part = part;
    this.parent = parent;
    this.path = parent == null ? "" : parent.path + "/" + part.name();
    Optional<Kind> above = Optional.ofNullable(parent).map(one -> one.part).map(Part::kind);
    this.judgement = part == null ? null : new Judgement(part.kind(), above);
  }

  Optional<Figure> child(String name) {
    return children.stream().filter(child -> child.part.name().equals(name)).findFirst();
  }

  /** The living children, the last started first. */
  List<Figure> youngestFirst() {
    List<Figure> reversed = new ArrayList<>(children);
    Collections.reverse(reversed);
    return reversed;
  }

  boolean isYoungest() {
    return parent.children.get(parent.children.size() - 1) == this;
  }

  boolean isOver() {
    return phase == Phase.STOPPING || phase == Phase.GONE;
  }

  /** Whether it may be made although it was told to stop: what it was told before comes first. */
  boolean isMadeStill(long now) {
    boolean waits = phase == Phase.RESTARTING || (phase == Phase.SUSPENDED && !instance);
    return waits && orderedAt == now;
  }

  boolean isDrained() {
    return mailbox.stream().noneMatch(one -> !one.isPill() && toDrain.contains(one.order.number()));
  }

  boolean hasPillFirst() {
    return !mailbox.isEmpty() && mailbox.get(0).isPill();
  }

  int causeNumber() {
    return fault == null ? 0 : fault.number();
  }

  @Override
  public String toString() {
    return part == null ? "the system" : "#" + part.number() + " " + path;
  }
}
