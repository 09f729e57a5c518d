package dev.troupe.runtime.routing;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Props;
import dev.troupe.Routing;
import dev.troupe.runtime.ask.Outside;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.cell.Routers;
import dev.troupe.runtime.events.DeadLetters;
import dev.troupe.spi.Router;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes the pools and groups of one system. Safe from any thread. */
public final class LocalRouters implements Routers {
  private final DeadLetters deadLetters;
  private final Outside outside;
  private final DoubleSupplier chance;

  /**
   * Makes the routers of a system.
   *
   * @param deadLetters where messages go that nobody is there for
   * @param outside where an ask fails that nobody is there for
   * @param chance numbers from 0 to 1, for random routing
   */
  public LocalRouters(DeadLetters deadLetters, Outside outside, DoubleSupplier chance) {
    this.deadLetters = deadLetters;
    this.outside = outside;
    this.chance = chance;
  }

  @Override
  public <R extends ActorRef> Router<R> spawnPool(
      Cell parent, String name, int size, Routing routing, IntFunction<Props<R>> routee) {
    List<Props<R>> first =
        IntStream.range(0, size)
            .mapToObj(seat -> Objects.requireNonNull(routee.apply(seat), "props of a routee"))
            .toList();
    ActorPath path = parent.path().child(name);
    Switchboard<R> switchboard = switchboard(path, new Roster<>(size), routing);
    PoolType<R> type =
        new PoolType<>(first.get(0).type(), switchboard, parent.actorType().childRules());
    Props<R> pool =
        Props.of(type, context -> new PoolKeeper<>(context, switchboard.roster(), size, routee));
    R ref = parent.spawn(pool, name, cell -> takeSeats(cell, first, switchboard.roster()));
    return new LocalRouter<>(ref, switchboard);
  }

  /** Before the pool has had a turn, so that it can be used the moment it is there. */
  private static <R extends ActorRef> void takeSeats(
      Cell pool, List<Props<R>> first, Roster<R> roster) {
    for (int seat = 0; seat < first.size(); seat++) {
      roster.seat(seat, pool.spawn(first.get(seat), PoolKeeper.nameOf(seat)));
    }
  }

  @Override
  public <R extends ActorRef> Router<R> group(List<R> routees, Routing routing) {
    Roster<R> roster = new Roster<>(routees.size());
    for (int seat = 0; seat < routees.size(); seat++) {
      roster.seat(seat, routees.get(seat));
    }
    R first = routees.get(0);
    Switchboard<R> switchboard = switchboard(first.path(), roster, routing);
    return new LocalRouter<>(
        typeOf(first).ref(new GroupEndpoint<>(switchboard, this)), switchboard);
  }

  @SuppressWarnings("unchecked") // a reference's cell has the type that made the reference
  private static <R extends ActorRef> ActorType<?, R> typeOf(R ref) {
    return (ActorType<?, R>) Cell.of(ref).actorType();
  }

  private <R extends ActorRef> Switchboard<R> switchboard(
      ActorPath path, Roster<R> roster, Routing routing) {
    return new Switchboard<>(path, roster, routing, deadLetters, outside, chance);
  }
}
