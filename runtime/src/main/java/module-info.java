/**
 * The engine that runs actors in one JVM; found as a service, exports nothing but to its testkit.
 */
@SuppressWarnings("module") // the testkit is made after this
module dev.troupe.runtime {
  requires transitive dev.troupe.api;
  requires static org.jspecify;

  exports dev.troupe.runtime to
      dev.troupe.testkit;
  exports dev.troupe.runtime.cell to
      dev.troupe.testkit;
  exports dev.troupe.runtime.dispatcher to
      dev.troupe.testkit;
  exports dev.troupe.runtime.time to
      dev.troupe.testkit;

  provides dev.troupe.spi.Engine with
      dev.troupe.runtime.LocalEngine;
}
