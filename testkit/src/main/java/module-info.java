/** What actors are tested with: simulations of whole systems, and probes. */
module dev.troupe.testkit {
  requires transitive dev.troupe.api;
  requires dev.troupe.runtime;
  requires static org.jspecify;
  requires static transitive org.junit.jupiter.api;

  exports dev.troupe.testkit;

  // JUnit makes the extension.
  opens dev.troupe.testkit to
      org.junit.platform.commons;
}
