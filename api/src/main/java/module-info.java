/** What actors are written with, and what generated code and engines meet in. */
module dev.troupe.api {
  requires transitive org.slf4j;
  requires static transitive org.jspecify;

  exports dev.troupe;
  exports dev.troupe.spi;

  uses dev.troupe.spi.Engine;
}
