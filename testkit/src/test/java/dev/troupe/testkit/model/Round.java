package dev.troupe.testkit.model;

import dev.troupe.Directive;
import dev.troupe.testkit.model.Figure.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Siblings that are stopped or restarted together because one of them has failed (S20, R22). */
final class Round {
  final Figure failed;
  final Fault cause;
  final Directive directive;
  final Judgement.Delay delay;

  /** In start order. */
  final List<Figure> members;

  final Set<Figure> halted = new HashSet<>();
  final Set<Figure> again = new HashSet<>();

  /** Who has no instance that could be ended, so that nothing need be seen of it. */
  final Set<Figure> unseen = new HashSet<>();

  /** Who had not been made when the failure came; its turn may pass before it is. */
  private final Set<Figure> unborn = new HashSet<>();

  long since;

  Round(Figure failed, Directive directive, List<Figure> members, Judgement.Delay delay, long now) {
    this.failed = failed;
    this.cause = failed.fault;
    this.directive = directive;
    this.members = List.copyOf(members);
    this.delay = delay;
    this.since = now;
    members.stream().filter(one -> !one.instance).forEach(unseen::add);
    members.stream().filter(one -> one.phase == Phase.NEW).forEach(unborn::add);
  }

  boolean isRestart() {
    return directive == Directive.RESTART;
  }

  List<Figure> youngerThan(Figure member) {
    return members.subList(members.indexOf(member) + 1, members.size());
  }

  /** Whether it is a member's turn to end its instance: those that were started later have. */
  boolean mayHalt(Figure member, Predicate<Figure> mayVanish) {
    return isRestart()
        && members.contains(member)
        && !halted.contains(member)
        && youngerThan(member).stream().allMatch(one -> isOut(one, mayVanish));
  }

  /** Whether it is a member's turn to be made again: all have ended, those before it are made. */
  boolean mayGoOn(Figure member, Predicate<Figure> mayVanish) {
    List<Figure> before = members.subList(0, members.indexOf(member));
    return members.stream().allMatch(one -> isOut(one, mayVanish))
        && before.stream()
            .filter(halted::contains)
            .allMatch(one -> again.contains(one) || one.phase == Phase.GONE || mayVanish.test(one));
  }

  private boolean isOut(Figure member, Predicate<Figure> mayVanish) {
    return halted.contains(member)
        || member.phase == Phase.GONE
        || !member.instance
        || unseen.contains(member)
        || mayVanish.test(member);
  }

  /**
   * All is quiet: those who had no instance to end wait with the others.
   *
   * @param isHalted whether one does that was not made when its turn may have come
   */
  void haltUnseen(Predicate<Figure> isHalted) {
    boolean begun = !halted.isEmpty() || (failed.phase == Phase.SUSPENDED && !failed.instance);
    if (isRestart() && begun) {
      members.stream()
          .filter(this::haltsUnseen)
          .filter(member -> !unborn.contains(member) || isHalted.test(member))
          .forEach(this::halt);
    }
  }

  private boolean haltsUnseen(Figure member) {
    boolean waits = member.phase == Phase.SUSPENDED || member.phase == Phase.RESTARTING;
    return waits && !member.instance && !halted.contains(member);
  }

  /** A member waits from now on to be made again. */
  void halt(Figure member) {
    halted.add(member);
    member.phase = Phase.RESTARTING;
    member.round = this;
    member.fault = cause;
    member.delay = delay;
    member.failedAt = since;
    member.triesAgain = false;
  }

  /** All is quiet: what was begun is done, and who failed is not left as it was. */
  void checkComplete() {
    if (isRestart() && !halted.isEmpty()) {
      Mismatch.unless(
          members.stream().allMatch(one -> isOut(one, member -> false)), "%s is not done", this);
    }
    if (!isRestart()) {
      Mismatch.unless(failed.phase == Phase.GONE, "%s: it has not stopped", this);
      Mismatch.unless(
          failed.ordered || members.stream().allMatch(one -> one.phase == Phase.GONE),
          "%s: others have not stopped",
          this);
    }
  }

  /** Whether every member has been made again that had to end its instance. */
  boolean isDone() {
    return members.stream()
        .allMatch(
            one ->
                again.contains(one)
                    || one.phase == Phase.GONE
                    || one.phase == Phase.NEW
                    || (unseen.contains(one) && one.instance)
                    || isPassedBy(one));
  }

  /** Whether others were made again whose turn comes after that of one that need not be. */
  private boolean isPassedBy(Figure member) {
    return unborn.contains(member)
        && !halted.contains(member)
        && youngerThan(member).stream().anyMatch(again::contains);
  }

  boolean isWaiting() {
    return members.stream().anyMatch(one -> one.round == this && one.phase != Phase.GONE);
  }

  @Override
  public String toString() {
    return directive + " of " + members + " for " + cause;
  }
}
