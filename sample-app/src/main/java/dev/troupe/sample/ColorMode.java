package dev.troupe.sample;

/** When output is coloured. */
enum ColorMode {
  /** On a terminal, unless the environment has NO_COLOR. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  boolean on(boolean automatic) {
    return this == ALWAYS || (this == AUTO && automatic);
  }
}
