package dev.troupe.runtime.soak;

/** How a clerk treats parcels. */
enum Mood {
  OPEN,
  STASHING,
  DEAF
}
