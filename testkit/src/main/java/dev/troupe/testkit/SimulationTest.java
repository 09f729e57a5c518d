package dev.troupe.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A JUnit Jupiter test that is run once for each of many seeds, with a fresh {@link Simulation} as
 * a parameter.
 *
 * <pre>{@code
 * @SimulationTest(seeds = 1_000)
 * void noOrderIsLost(Simulation simulation) { ... }
 * }</pre>
 *
 * <p>The first seed that fails ends the test. Its run is then repeated with fewer and fewer choices
 * that differ from the default, and the shortest one that still fails is shown: what was delivered
 * to whom, and the annotation that runs this seed alone. All runs share one test instance, so a
 * test makes in the method what it changes.
 *
 * <p>{@code -Dtroupe.simulation.seeds=10000}, or JUnit's configuration parameter of that name, runs
 * every such test with so many seeds in place of its own number. Tests that name their seeds keep
 * them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Test
@ExtendWith(SimulationExtension.class)
@SuppressWarnings("exports") // JUnit makes the extension, nobody else needs it
public @interface SimulationTest {
  /**
   * How many seeds, from 1.
   *
   * @return at least 1
   */
  int seeds() default 100;

  /**
   * The seeds to run in place of all those.
   *
   * @return usually one, which a failure has named
   */
  long[] seed() default {};

  /**
   * How long an ask without a timeout of its own waits, in virtual time.
   *
   * @return a whole number and {@code ms}, {@code s}, {@code m} or {@code h}
   */
  String askTimeout() default "5s";

  /**
   * How long {@code close()} of the system waits for actors to stop, in virtual time.
   *
   * @return a whole number and {@code ms}, {@code s}, {@code m} or {@code h}
   */
  String shutdownTimeout() default "10s";
}
