package dev.troupe.benchmarks.workload;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

/**
 * Pekko's dispatchers that are candidates for its best configuration.
 *
 * <p>All have a thread per core and 100 messages per activation. Which one is best depends on the
 * workload; each row of the table names the one it uses.
 */
public enum PekkoDispatcher {
  /** Pekko's default executor: a fork-join pool with queues. */
  FORK_JOIN("fork-join-executor", "task-peeking-mode = FIFO"),

  /** The fork-join pool with stacks: what was made ready last runs first. */
  FORK_JOIN_LIFO("fork-join-executor", "task-peeking-mode = LIFO"),

  /** A pool in which an actor stays with its thread, tuned for low latency. */
  AFFINITY("affinity-pool-executor", "task-queue-size = 262144\nidle-cpu-level = 10");

  private final String executor;
  private final String settings;

  PekkoDispatcher(String executor, String settings) {
    this.executor = executor;
    this.settings = settings;
  }

  Config config() {
    int cores = Runtime.getRuntime().availableProcessors();
    String text =
        """
        pekko {
          loglevel = OFF
          stdout-loglevel = OFF
          log-dead-letters = off
          log-dead-letters-during-shutdown = off
          actor.default-dispatcher {
            throughput = 100
            executor = %1$s
            %1$s {
              parallelism-min = %2$d
              parallelism-max = %2$d
              parallelism-factor = 1.0
              %3$s
            }
          }
        }
        """
            .formatted(executor, cores, settings);
    return ConfigFactory.parseString(text).withFallback(ConfigFactory.load());
  }
}
