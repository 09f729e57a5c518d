package dev.troupe.testkit.model;

import dev.troupe.testkit.model.Order.Deed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes up what happens in one play; equal seeds make equal plots. */
final class Plot {
  private static final Kind[] KINDS = Kind.values();
  private static final String[] NAMES = {"a", "b", "c", "d"};
  private static final int[] MILLIS = {50, 100, 300, 1_000, 1_500, 5_000, 10_000, 60_000};

  private final Random random;
  private final int settling;
  private final List<Command> commands = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private int lastReceiver = 1;
  private int orders;
  private int faults;

  private Plot(long seed, int settling) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    this.settling = settling;
  }

  /**
   * Makes up commands.
   *
   * @param inFlight about how many of them are under way at once
   */
  static List<Command> of(long seed, int length, int inFlight) {
    Plot plot = new Plot(seed, inFlight);
    plot.write(length);
    return plot.commands;
  }

  private void write(int length) {
    for (int i = 0; i < 3; i++) {
      add(new Command.Do(new Deed.Spawn(part(0, 2))));
    }
    for (int i = 0; i < length; i++) {
      add(command());
    }
    commands.add(new Command.Settle());
  }

  private void add(Command command) {
    commands.add(command);
    if (random.nextInt(settling) == 0) {
      commands.add(new Command.Settle());
    }
  }

  private Command command() {
    int to = chance(3) ? lastReceiver : anybody(); // limits and delays are about repeated failures
    lastReceiver = to;
    return switch (random.nextInt(12)) {
      case 0 -> new Command.Do(new Deed.Spawn(part(0, 1)));
      case 1 -> chance(2) ? new Command.Stop(to) : new Command.Do(new Deed.Pill(to));
      case 2, 3 -> new Command.Advance(Duration.ofMillis(MILLIS[random.nextInt(MILLIS.length)]));
      case 4, 5, 6, 7 -> new Command.Do(new Deed.Tell(to, order(to, 2)));
      default -> new Command.Ask(to, order(to, 2));
    };
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** Rather somebody new than somebody old. */
  private int anybody() {
    int size = parts.size();
    return 1 + (chance(3) ? random.nextInt(size) : Math.max(0, size - 1 - random.nextInt(6)));
  }

  private int relative(int parent) {
    List<Integer> own = new ArrayList<>(List.of(parent));
    parts.stream().filter(one -> one.parent() == parent).forEach(one -> own.add(one.number()));
    return own.get(random.nextInt(own.size()));
  }

  // Actors

  private Part part(int parent, int depth) {
    int number = parts.size() + 1;
    Kind kind = kind(parent);
    String name = NAMES[random.nextInt(NAMES.length)];
    parts.add(new Part(number, parent, kind, name, List.of(), false));
    List<Part.Take> takes = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      takes.add(take(number, depth));
    }
    Part part = new Part(number, parent, kind, name, takes, chance(4));
    parts.set(number - 1, part);
    return part;
  }

  /** Siblings are alike every other time, as what one does must not count against another. */
  private Kind kind(int parent) {
    Optional<Kind> ofSibling =
        parts.stream()
            .filter(part -> part.parent() == parent)
            .map(Part::kind)
            .reduce((older, younger) -> younger);
    Kind another = KINDS[random.nextInt(KINDS.length)];
    return chance(2) ? ofSibling.orElse(another) : another;
  }

  private Part.Take take(int who, int depth) {
    boolean early = chance(12);
    boolean late = chance(12);
    List<Deed> deeds = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0 && !early; i--) {
      deeds.add(depth > 0 && !chance(3) ? new Deed.Spawn(part(who, depth - 1)) : deed(who, 0));
    }
    return new Part.Take(
        early ? Optional.of(fault()) : Optional.empty(),
        deeds,
        late ? Optional.of(fault()) : Optional.empty());
  }

  private Fault fault() {
    int number = ++faults;
    return switch (random.nextInt(4)) {
      case 0 -> new Fault.Red(number);
      case 1 -> new Fault.Blue(number);
      case 2 -> new Fault.Green(number);
      default -> new Fault.Grey(number);
    };
  }

  // Messages

  private Order order(int to, int depth) {
    int number = ++orders;
    List<Deed> deeds = new ArrayList<>();
    if (chance(8)) {
      deeds.add(new Deed.Stash());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      deeds.add(deed(to, depth));
    }
    if (chance(3)) {
      deeds.add(new Deed.Fail(fault()));
    }
    return new Order(number, deeds);
  }

  private Deed deed(int who, int depth) {
    int other = anybody();
    return switch (random.nextInt(depth > 0 ? 12 : 6)) {
      case 0, 1 -> new Deed.Watch(other);
      case 2 -> new Deed.Unwatch(other);
      case 3 -> new Deed.Stop(relative(who));
      case 4 -> new Deed.StopNow(relative(who));
      case 5 -> chance(2) ? new Deed.Pill(other) : new Deed.Unstash();
      case 6, 7 -> new Deed.Spawn(part(who, depth - 1));
      case 8, 9 -> new Deed.Ask(other, order(other, depth - 1));
      default -> new Deed.Tell(other, order(other, depth - 1));
    };
  }
}
