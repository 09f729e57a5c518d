package dev.troupe.testkit;

/** Something that can happen next. */
interface Option {
  /** Tells which of two options has been one for longer: the lower. */
  long sequence();
}
