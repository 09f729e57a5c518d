package dev.troupe.runtime.routing;

import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Terminated;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Signals;
import dev.troupe.spi.SupervisionRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine needs to know of one pool: its references are the routees' own, and its parent's
 * rules for the routees count as if they were the parent's children.
 */
final class PoolType<R extends ActorRef> extends ActorType<PoolKeeper<R>, R> {
  private final ActorType<?, R> routee;
  private final Switchboard<R> switchboard;
  private final List<SupervisionRule> rules;

  PoolType(ActorType<?, R> routee, Switchboard<R> switchboard, List<SupervisionRule> rules) {
    super(PoolKeeper.class);
    this.routee = routee;
    this.switchboard = switchboard;
    this.rules = rules;
  }

  @Override
  public R ref(Endpoint endpoint) {
    return routee.ref(new PoolEndpoint<>(switchboard, (Cell) endpoint, routee));
  }

  @Override
  public @Nullable Object dispatch(PoolKeeper<R> keeper, int state, int tag, Object message) {
    return switch (tag) {
      case Signals.TERMINATED -> {
        keeper.terminated((Terminated) message);
        yield null;
      }
      // Its Terminated follows, and then it is replaced.
      case Signals.CHILD_FAILED -> null;
      default -> unhandled();
    };
  }

  @Override
  public List<String> accepts(int state) {
    return List.of();
  }

  @Override
  public List<SupervisionRule> childRules() {
    return rules;
  }
}
