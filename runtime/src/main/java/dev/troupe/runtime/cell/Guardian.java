package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Props;
import dev.troupe.spi.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actor above all others: handles nothing, and lets children that failed go. */
public final class Guardian {
  private static final Type TYPE = new Type();

  private Guardian() {}

  /** Makes a guardian, which runs without having had a turn: no thread is needed yet. */
  public static Cell create(Environment environment) {
    Cell cell =
        new Cell(environment, Props.of(TYPE, context -> new Guardian()), null, ActorPath.root());
    cell.beginRunning(new Guardian());
    return cell;
  }

  /** A reference to a guardian; nobody gets to see it. */
  private static final class Ref extends ActorRef {
    Ref(Endpoint endpoint) {
      super(endpoint);
    }
  }

  /**
   * How the guardian handles messages: a failed child has been logged and stopped, and that is all.
   */
  private static final class Type extends ActorType<Guardian, Ref> {
    Type() {
      super(Guardian.class);
    }

    @Override
    public Ref ref(Endpoint endpoint) {
      return new Ref(endpoint);
    }

    @Override
    public @Nullable Object dispatch(Guardian actor, int state, int tag, Object message) {
      return null;
    }

    @Override
    public List<String> accepts(int state) {
      return List.of();
    }
  }
}
