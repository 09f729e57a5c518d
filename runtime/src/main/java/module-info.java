/** The engine that runs actors in one JVM; found as a service, exports nothing. */
module dev.troupe.runtime {
  requires dev.troupe.api;
  requires static org.jspecify;

  provides dev.troupe.spi.Engine with
      dev.troupe.runtime.LocalEngine;
}
