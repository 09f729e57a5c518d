package dev.troupe.processor.model;

import java.util.Optional;

/**
 * A package that a reference's source cannot name in full, for its first name means something else
 * there (JLS 6.4.2); it can still import from it.
 *
 * @param name the package: {@code dev.troupe}
 * @param by the class called {@code dev}; empty if a type variable is
 */
public record HiddenPackage(String name, Optional<ClassId> by) {
  /** {@code dev} of {@code dev.troupe}. */
  public String firstName() {
    return firstName(name);
  }

  /** {@code dev} of {@code dev.troupe}. */
  public static String firstName(String packageName) {
    int dot = packageName.indexOf('.');
    return dot < 0 ? packageName : packageName.substring(0, dot);
  }
}
