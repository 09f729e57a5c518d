package dev.troupe.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The choices of one simulation: made by chance, or as they were noted before. One thread at a
 * time.
 *
 * <p>Each choice is a number, and zero is what happens when nobody chooses: the actor that ran goes
 * on, else the one that waits longest runs, and nothing goes wrong. So a list of choices with few
 * that are not zero is a simple story, and a list that ends early goes on with zeros.
 */
final class Decisions {
  /** How likely a choice is not to be zero; each seed has one, as bugs hide at different depths. */
  private static final double[] BOLDNESS = {0.03, 0.1, 0.4, 1.0};

  private final Random random;
  private final double boldness;
  private final boolean scripted;
  private final List<Integer> script;
  private final List<Integer> taken = new ArrayList<>();

  private Decisions(long seed, boolean scripted, List<Integer> script) {
    this.random = new Random(mixed(seed));
    this.boldness = BOLDNESS[random.nextInt(BOLDNESS.length)];
    this.scripted = scripted;
    this.script = script;
  }

  /** Choices by chance; equal seeds make equal ones. */
  static Decisions seeded(long seed) {
    return new Decisions(seed, false, List.of());
  }

  /** Choices that were noted before. */
  static Decisions scripted(List<Integer> script) {
    return new Decisions(0, true, List.copyOf(script));
  }

  /** Numbers by chance that are no choices. */
  static Random chance(long seed) {
    return new Random(mixed(~seed));
  }

  /** Neighbouring seeds would make random numbers that are alike. */
  private static long mixed(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /**
   * Chooses among options.
   *
   * @param options how many there are; where there is one, there is no choice to note
   * @return less than {@code options}
   */
  int among(int options) {
    return options < 2 ? 0 : note(options, boldness, options, 0);
  }

  /**
   * Lets something happen, or not.
   *
   * @param probability of something other than nothing
   * @param ways in which it can happen
   * @return zero for nothing, else which way, from 1
   */
  int strike(double probability, int ways) {
    return note(ways + 1, probability, ways, 1);
  }

  private int note(int end, double probability, int sides, int first) {
    int choice;
    if (scripted) {
      int noted = taken.size() < script.size() ? script.get(taken.size()) : 0;
      choice = noted < end ? noted : 0;
    } else {
      choice = random.nextDouble() < probability ? first + random.nextInt(sides) : 0;
    }
    taken.add(choice);
    return choice;
  }

  /** The choices so far. */
  List<Integer> taken() {
    return List.copyOf(taken);
  }
}
