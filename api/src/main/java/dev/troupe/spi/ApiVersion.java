package dev.troupe.spi;

/** The version that processor, api and engine must have in common. */
public final class ApiVersion {
  /** The project's version. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private ApiVersion() {}
}
