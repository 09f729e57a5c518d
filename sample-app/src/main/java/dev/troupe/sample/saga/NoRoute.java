package dev.troupe.sample.saga;

/** A carrier does not go to a country. */
final class NoRoute extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoRoute(String country) {
    super("No carrier goes to " + country + ".");
  }
}
