package dev.troupe.processor.model;

import java.util.Set;

/**
 * What the source of a reference can name where it will stand.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} is visible
 * @param nullable whether JSpecify's {@code Nullable} is visible
 * @param hidden the simple names of {@code java.lang} that mean a class of the package here
 */
public record Surroundings(boolean generated, boolean nullable, Set<String> hidden) {
  public Surroundings {
    hidden = Set.copyOf(hidden);
  }
}
