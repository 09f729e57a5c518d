package dev.troupe.sample.pipeline;

import java.time.Duration;

/**
 * A request as a server logged it.
 *
 * @param line where it stands in the log
 * @param page what was asked for
 * @param status the status of the answer
 * @param took how long the answer took
 */
record Request(int line, String page, int status, Duration took) {

  /** The same request for another page. */
  Request withPage(String otherPage) {
    return new Request(line, otherPage, status, took);
  }
}
